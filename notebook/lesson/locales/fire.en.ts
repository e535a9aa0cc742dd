import type { LessonTexts } from '../spec/lessonTexts.ts';

export const fireEn: LessonTexts = {
  title: 'Firefighting or fire prevention',
  lead: 'With no more people, does going out to look for trouble settle more of it than waiting for it to come in?',
  policies: { reactive: 'reactive', preventive: 'preventive' },
  steps: {
    title: {
      heading: 'Firefighting or fire prevention',
      lines: [
        'Two ways to use the same staff: wait for cases, or go and look for them.',
        'You commit yourselves first. The simulation answers second.',
        'There is no model answer today, only reasons that hold up.',
      ],
      notes: [
        'One minute. Space or Page Down goes on, Page Up goes back, B blanks the screen, N opens these notes, T shows the timer.',
        'Tell the room that everyone predicts before anyone sees a result, and that being wrong is fine.',
        'Give no hint of what comes out, nor of your own view.',
        'Next comes a real place.',
      ],
    },
    case: {
      heading: 'Zhuji: from fighting fires to preventing them',
      lines: [
        'The Fengqiao experience goes back to 1963: settle disputes on the spot.',
        'Departments in Zhuji moved their work forward, from awaiting matters to seeking them out.',
        'They call it front-loaded governance: services, resources and mechanisms go first.',
        'Its own advocates warn that too much reach can weaken what communities do for themselves.',
      ],
      source:
        'He Xiaobin, Sun Xiaoxiong and Zhao Shengping (2024), Front-loaded governance, a source document of the project; fieldwork in Zhuji, July 2023.',
      notes: [
        'Two minutes. Take the four lines as they stand.',
        'Ask: does anyone here work somewhere that goes looking? One sentence each from one or two people.',
        'Dwell on the last line. Those who recommend the approach also name its price.',
        'The source gives no figures from before and after, so what follows is not Zhuji replayed. It is an experiment in a county like it.',
        'Next, make clear what is being compared.',
      ],
    },
    question: {
      heading: 'What exactly is compared',
      lines: [
        'Reactive: one frontline hour in twenty goes into visits, the rest into cases.',
        'Preventive: one hour in five, with early warning, outreach days and protocols made beforehand.',
        'Same staff, same money, the same grievances, the same luck.',
        'We look at two things: the backlog, and the share of grievances settled within 90 days.',
      ],
      source:
        'The shares of hours, 0.05 and 0.20, are our assumptions with ranges 0.02–0.10 and 0.10–0.30; the source gives none.',
      notes: [
        'Two minutes. The third line matters most: nobody gets an extra person or an extra yuan.',
        'Explain the second measure. Its denominator is every grievance that arises, found or not, so finding more cannot lower it by itself.',
        'What neighbours settle among themselves counts. An explanation without a settlement does not.',
        'Ask where the time for visits comes from, and leave the question open.',
        'Next, the room draws a curve.',
      ],
    },
    guessBacklog: {
      heading: 'Prediction 1: the backlog',
      lines: [
        'On the chart: open cases under the reactive policy, per 10,000 residents, a point a week.',
        'Both policies have been running for half a year. We look at the next 13 weeks.',
        'Draw the curve of the preventive policy. Higher, lower, or the same?',
      ],
      ask: 'If we switch to prevention, will there be more open cases or fewer?',
      notes: [
        'Three minutes. Let everyone draw on the handout first, and collect two or three shapes after a minute.',
        'Left and right choose the week, up and down set the value; what is drawn is kept. Draw what most people drew.',
        'Ask those who drew it lower: which cases no longer appear? Ask those who drew it higher: where do the extra ones come from?',
        'Write both reasons on the board. You will need them.',
        'Then press space. The program runs there and then, in a few seconds.',
      ],
    },
    seeBacklog: {
      heading: 'What the simulation says: backlog',
      lines: [
        'The band holds nine worlds in ten, the line is their median.',
        'How far apart are the two lines, and do they part further or draw together?',
      ],
      notes: [
        'Two minutes. The result appears by itself over what the room drew.',
        'If the preventive line is higher: what is found must be handled, by people with fewer hours left. Ask who saw that coming, and why.',
        'If it is lower: catching things early saved more hours than the visits cost. Ask for reasons all the same.',
        'They need not start alike: on the first day of the chart, both policies have been running for half a year.',
        'A longer list is not yet a worse result, since some of these grievances would have gone unseen. That is the next question.',
      ],
    },
    guessSettled: {
      heading: 'Prediction 2: is more settled?',
      lines: [
        'Out of all grievances that arise, including those nobody knows of,',
        'how many are settled within 90 days, by officials or by neighbours?',
      ],
      ask: 'Under prevention, will the share settled within 90 days be better, no different or worse?',
      notes: [
        'Two minutes. A show of hands; count all three.',
        'Left and right change the option, up and down or digits set the count; it is kept as typed.',
        'Have one person from each side give a reason in one sentence.',
        'Remind them that the backlog showed how busy people are, not how much they settle.',
        'Press space to see.',
      ],
    },
    seeSettled: {
      heading: 'What the simulation says: settlement',
      lines: [
        'Each dot is one random world: the difference between the two policies in it.',
        'An interval across zero means these worlds cannot tell them apart.',
      ],
      notes: [
        'Two minutes. Teach the reading first: which side the dots are on, and whether the interval crosses zero.',
        'If it is worse: more was found than could be handled, and more cases ran past 90 days.',
        'If it is better: grievances were caught while slight, and there was time to deal with them.',
        'If the interval crosses zero, we cannot see a difference. That is not the same as there being none.',
        'Do not conclude that prevention does not work. This is one level of staffing, one slice, 90 days.',
      ],
    },
    watch: {
      heading: 'One world, two policies',
      lines: [
        'Reactive on the left, preventive on the right.',
        'Each dot is a grievance. Follow the same one on both sides.',
        'Where do queues form?',
      ],
      notes: [
        'Three minutes. The first world under both policies: space plays or pauses, left and right move a day, N jumps to the next parting.',
        'Give the room one thing to watch: when the right side begins to queue, and at which level.',
        'Ask someone to point at a grievance that is found earlier on the right. How long did it wait after that?',
        'One world is an example. The average is what you saw before.',
        'Page Down goes on to the mechanism.',
      ],
    },
    why: {
      heading: 'Why: what is found has to be handled',
      lines: [
        'Visits, checking alerts and outreach take frontline hours away from handling.',
        'The busier people are, the longer one more case waits, out of proportion.',
        'What is found early is easier to settle, but some of it would have faded untouched.',
        'So it turns on slack: with some, prevention pays; without, it costs.',
      ],
      notes: [
        'Two minutes. Match each line with the reasons on the board.',
        'For the second line think of a counter: at 80 percent busy and at 95 the queues are worlds apart.',
        'Give both halves of the third. Slight cases are easy, but some grievances become cases that need never have been.',
        'The fourth is a mechanism of the model and no law. The next step puts it to the test.',
      ],
    },
    turn: {
      heading: 'Turn it around: one assumption',
      lines: [
        'Everything else stays. Staff time of every kind is multiplied by 1.4.',
        'A grid worker, for example, counts 0.49 of a full post instead of 0.35.',
        'Both policies get the same extra hands.',
      ],
      source:
        'Ranges assumed in the case file: grid workers 0.20–0.60, cadres 0.15–0.40, part-time mediators 0.03–0.20, desks 0.30–0.70.',
      notes: [
        'One minute. Say what changed and nothing more.',
        'Stress that both sides gain alike, so the comparison stays fair.',
        'No source gives these shares. The real question is what they are where you work.',
        'Then another show of hands.',
      ],
    },
    guessTurned: {
      heading: 'Prediction 3: with time to spare',
      lines: [
        'The same measure: grievances settled within 90 days.',
        'The same two policies, each with two fifths more staff time.',
      ],
      ask: 'With more hands on both sides, will prevention be better, no different or worse?',
      notes: [
        'Two minutes. As before: left and right for the option, up and down or digits for the count.',
        'Ask those who changed their minds which reason moved them.',
        'Ask those who did not whether the gap grows or shrinks.',
        'Press space. The program runs again under the new assumption.',
      ],
    },
    seeTurned: {
      heading: 'What the simulation says: with time to spare',
      lines: [
        'Compare with the first time. Have the dots changed sides? Does the interval cross zero?',
        'Only staff time was changed; the policies are what they were.',
      ],
      notes: [
        'Two minutes. Talk about both results together.',
        'If the sides changed: the same practice, a different amount of slack, the opposite answer. Ask how busy people are before arguing about practice.',
        'If the gap only shrank: slack matters but does not reverse the answer within this range. Say so.',
        'If nothing moved: slack is not the key here, and the room owes another explanation.',
        'Either way, do not say that more staff makes prevention work. One number was tried.',
      ],
    },
    conclude: {
      heading: 'What we can say, and what we cannot',
      lines: [
        'We can say: under stated assumptions, the gain from prevention depends on slack in handling.',
        'We can say: measures may disagree, and a longer list does not mean less settled.',
        'We cannot say that Zhuji, or your county, would see this.',
        'We cannot say that prevention is good, or bad: backlogs were still moving, and longer runs may differ.',
      ],
      notes: [
        'Two minutes. Have two people put the first two and the last two lines in their own words.',
        'If today’s results did not reverse, change the first line: here no effect of slack could be seen.',
        'Name the limits: one township, eight random worlds, 90 days, rates and durations that are mostly assumed.',
        'Milder and shorter grievances are a gain as well. This lesson did not look at harm; the room can compare it afterwards.',
      ],
    },
    discuss: {
      heading: 'For discussion',
      lines: [
        'How busy is the front line where you are, and how do you know?',
        'If you could add one, would it be someone who visits or someone who handles?',
        'Which grievances are worth seeking out, and which are better left alone?',
        'What data would change your mind?',
      ],
      notes: [
        'Three minutes. Pick one or two; one minute in pairs first.',
        'The first is the most important. Without figures on slack, today’s argument has no answer.',
        'Close at the board: which reasons did the simulation bear out, and which not?',
        'Ask everyone to finish the tasks on the handout.',
      ],
    },
  },
  handout: {
    before: [
      'Front-loaded governance moves services, resources and mechanisms down to the grassroots and ahead of events. He Xiaobin and others described the practice of Zhuji, Zhejiang, in 2024.',
      'Two policies are compared. The reactive one waits for cases; the preventive one spends a fifth of frontline hours on visits, with early warning, outreach and protocols.',
      'Both have the same staff and money and face the same grievances. Results come from a computer simulation; most of its numbers are assumptions and none was measured in Zhuji.',
      'Open cases: those that have surfaced and are not over. Share settled within 90 days: of all grievances that arise, those settled by officials or neighbours in that time.',
    ],
    tasks: [
      'Draw the curve of open cases you expect under prevention, and give one reason.',
      'The share settled within 90 days: better, no different or worse? Give your reason, and say what would change your mind.',
      'After both results: what did the number of hands change, and what did it leave as it was?',
      'In three sentences, tell a colleague who was not here what can be concluded today and what cannot.',
    ],
  },
  answers: [
    'A good answer names two opposing forces: what is found early is slight and easy, and finding more leaves less time to handle it. Either shape can be well argued. Misreading: a longer list means more grievances. They are the same grievances.',
    'A good answer starts from hours and names a condition that could be checked, such as how busy the front line is or how much fades by itself. Misreading: finding more must lower this share. Its denominator does not depend on what is found.',
    'A good answer gives direction and interval both times and notes that only staffing was changed. Misreading: comparing levels from one run to the next instead of the difference between the policies within each.',
    'A good answer holds a condition (under these assumptions), an uncertainty (interval, slice, 90 days) and something that does not follow (that Zhuji or one’s own county would see it). Misreading: a verdict in one line that prevention is good, or bad.',
  ],
};
