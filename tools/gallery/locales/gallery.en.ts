/** Words of the gallery. */
export const galleryEn = {
  title: 'Gallery',
  intro:
    'Pictures that the program made itself: `npm run gallery` writes them anew, after `npm run build`. Below each stands what it shows, what it was made with, and how to make it again. They are of slices and few worlds, so that they are made in seconds: examples of what there is to see, not results to cite.',
  otherFile: '[中文](gallery.zh.md)',
  made: {
    place: 'Page: `{hash}`',
    command: 'Command line: `{command}`',
    seed: 'Seed {seed} · ',
    engine: 'engine `{engine}`',
  },
  pictures: {
    overTime: {
      title: 'Settlement over time',
      shows:
        'Disputes settled in twelve weeks per dispute surfaced in them, under four arrangements in the same random worlds. Colour is when, line is who; the band is the spread between worlds.',
    },
    cost: {
      title: 'Cost against settlement',
      shows:
        'Each arrangement by what a settled case costs to coordinate and what share is settled in time; no policy beats those on the front in both.',
    },
    differences: {
      title: 'Paired differences',
      shows:
        'Differences from the reference, world by world, with 95 % intervals, for the main outcomes. Where an interval includes zero, nothing is called better.',
    },
    places: {
      title: 'Where it is settled',
      shows: 'The share of cases settled in time in every community, on a map drawn by the model.',
    },
    hours: {
      title: 'Where the hours go',
      shows: 'Hours of staff by what they are spent on, for each thousand residents and year.',
    },
    journey: {
      title: 'One grievance, two policies',
      shows:
        'The same grievance in the same world under two policies, as swimlanes with the same days; the vertical line is where the two paths part.',
    },
    screening: {
      title: 'Which assumptions matter',
      shows:
        'A screening of five factors: to the right what moves the outcome, upwards what does so unevenly or together with others.',
    },
    worlds: {
      title: 'In how many worlds it holds',
      shows:
        'The share of drawn worlds, with every uncertainty varied, in which a policy is better than the reference, outcome by outcome, with intervals.',
    },
    ledger: {
      title: 'A ledger of cases',
      shows: 'Cases registered week by week in the sample ledger, which is made up.',
    },
    targets: {
      title: 'Model against literature',
      shows: 'Figures of sources beside what the model comes to: hits, misses and contradictions.',
    },
    process: {
      title: 'What can become of a grievance',
      shows: 'States of a grievance and the ways between them, drawn from the declaration in the code.',
    },
  },
} as const;

type Texts<Of> = { readonly [Key in keyof Of]: Of[Key] extends string ? string : Texts<Of[Key]> };
export type GalleryTexts = Texts<typeof galleryEn>;
