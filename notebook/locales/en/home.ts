export const homeEn = {
  title: 'Wait for trouble, or go and look for it? Keep people and powers above, or send them down?',
  lead: 'A county has so many hands and so much money. This workbench lets the same grievances arise in the same random worlds under one arrangement after another, follows each to its end, and says what differs, by how much, and how sure that is. Any arrangement can lose.',
  doors: {
    heading: 'Three ways in',
    compare: {
      title: 'Compare options',
      text: 'Pick a county and some policies under equal staff and budget. A verdict in plain words, charts, tables and a report to take upstairs.',
      action: 'Compare',
    },
    explore: {
      title: 'Explore',
      text: 'A notebook of text and code: sweep any of {levers} levers, change assumptions, measure what matters to you, put in a mechanism of your own, and see which conclusions hold.',
      action: 'Open a notebook',
    },
    classroom: {
      title: 'In class',
      text: 'Three lessons: the room predicts, the worlds are run before its eyes, and the answer is laid over what it said. Large type, keyboard only, no network; also as one file that opens by double-click.',
      action: 'Open the lessons',
    },
  },
  cases: {
    heading: 'Five counties',
    note: 'Built from published accounts; what these do not state is marked as an assumption. The small maps are synthetic: drawn by the model, not surveyed.',
    residents: 'residents',
    townships: 'townships',
    communities: 'communities',
    grids: 'grids',
    area: 'km²',
    mapLabel: 'Synthetic map of {case}: townships around the county seat',
    beforeAfter: 'Before and after the reform',
    arrangements: 'The four arrangements',
  },
  example: {
    heading: 'A finished comparison',
    badge: 'Stored example',
    note: 'Run beforehand with this engine: {case}, {policies} policies in the same {replicates} random worlds, seed {seed}. Nothing was computed on your machine.',
    staleNote: 'Run beforehand with an earlier engine ({engine}); run it again for the present one.',
    replay: 'Run it again here',
    replayNote: 'Your result must come out with the same hash: {hash}.',
    failed: 'The stored example could not be loaded.',
  },
  tour: {
    label: 'A short tour, step {step} of {steps}',
    steps: [
      {
        title: 'Read the verdict first',
        text: 'It says in words what the data support: how large a difference is, its interval, and in how many of the same worlds it holds. What cannot be told apart is called so.',
      },
      {
        title: 'Colour is finding, line is allocation',
        text: 'Orange waits for trouble, blue looks for it; solid keeps things above, dashed sends them down. It is the same in every chart. Point at a policy and it stands out everywhere.',
      },
      {
        title: 'Everything can be asked and repeated',
        text: 'Dotted words and numbers open their definition, unit and source. The address of a comparison holds the whole question: send it on, and the same numbers come out.',
      },
    ],
    next: 'Next',
    done: 'Done',
    skip: 'Skip the tour',
    again: 'Show the tour',
  },
};

export type HomeTexts = typeof homeEn;
