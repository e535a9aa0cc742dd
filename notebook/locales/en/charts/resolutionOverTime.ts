export const resolutionOverTime = {
  title: 'Disputes settled in {weeks} weeks ÷ disputes surfaced in the same weeks, %',
  value: 'ratio, 1 = as many settled as surfaced',
  caption:
    'Each point looks back over {weeks} weeks: disputes settled in them, whenever they had surfaced, for every 100 that surfaced in them. It can pass 100 % while a backlog is worked off; the rate in the tables instead follows each dispute of the days counted.',
};

export type ResolutionOverTimeTexts = typeof resolutionOverTime;
