/** Names of the codes in an event log. */
export interface EventNames {
  /** Stable names, the same in every language. */
  event(code: number): string;
  cause(code: number): string;
  actor(code: number): string;
  level(code: number): string;
  /** As a reader calls the event. */
  eventLabel(code: number): string;
}
