/** Words by kind and by what of its kind a stretch of a path is, and by kind of reason; report/journey has the keys. */
export type SegmentKindText = Readonly<
  Record<'latent' | 'waiting' | 'handling' | 'transfer' | 'meeting' | 'pause', string>
>;

export type SegmentWhatText = Readonly<
  Record<
    | 'latent'
    | 'queue'
    | 'panelQueue'
    | 'explanation'
    | 'reception'
    | 'wrongDesk'
    | 'papers'
    | 'attempt'
    | 'work'
    | 'hop'
    | 'up'
    | 'officer'
    | 'panel'
    | 'afterAttempt'
    | 'drawer'
    | 'joined',
    string
  >
>;

export type ReasonKindText = Readonly<
  Record<
    | 'surfacing'
    | 'sameWay'
    | 'cameBack'
    | 'caused'
    | 'entry'
    | 'screening'
    | 'collective'
    | 'together'
    | 'retry'
    | 'queue'
    | 'panelQueue'
    | 'work'
    | 'workday'
    | 'chance'
    | 'authority'
    | 'wrongDesk'
    | 'panel'
    | 'hall'
    | 'partner'
    | 'desk'
    | 'transfer'
    | 'hop'
    | 'officer'
    | 'patience'
    | 'word'
    | 'paper'
    | 'unsaid',
    string
  >
>;
