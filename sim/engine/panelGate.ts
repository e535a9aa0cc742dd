/** Panels that need servers of several stations at once; `Assembly` is one. */
export interface PanelGate {
  /** Gives a free server to the first reserving panel that misses one here. False if there is none. */
  offerReserved(time: number, station: number): boolean;
  /** Starts the first panel with this station that finds all its servers free now. False if there is none. */
  offerOpportunistic(time: number, station: number): boolean;
  /** Takes a held server from the last panel that holds one here. False if none does. */
  revoke(time: number, station: number): boolean;
}
