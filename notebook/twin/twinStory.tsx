import { useMemo } from 'preact/hooks';
import { fill } from '../../locales/fill.ts';
import { caseTypes } from '../../models/governance/caseTypes.ts';
import { idOf } from '../../models/governance/journey.ts';
import { casePath } from '../../report/journey/casePath.ts';
import { journeySentences } from '../../report/journey/journeySentences.ts';
import { laneOf, PANEL } from '../../report/journey/lanes.ts';
import type { JourneySide, JourneySides } from '../../report/journey/parting.ts';
import { laneText } from '../../report/journey/pathWords.ts';
import type { DeskReader } from './deskCases.ts';
import type { DeskPlan } from './stage/deskPlan.ts';
import { segmentAt } from './timeline/cursor.ts';
import { panelOf } from './timeline/segments.ts';
import { stages } from './timeline/stages.ts';
import type { TwinTimeline } from './timeline/twinTimeline.ts';
import type { TwinPlayer } from './twinPlayer.ts';
import { deskText, type TwinWords } from './twinWords.ts';

interface TwinStoryProps {
  readonly player: TwinPlayer;
  readonly plan: DeskPlan;
  readonly words: TwinWords;
  readonly read: DeskReader;
  readonly journeyHref?: ((name: string) => string) | undefined;
}

/** What is chosen, told: a grievance's paths and why they part, or what is at a place on both sides. */
export function TwinStory({ player, plan, words, read, journeyHref }: TwinStoryProps) {
  const { story } = words.twin;
  const chosen = player.chosen.value;
  const desk = chosen?.kind === 'desk' ? chosen.desk : -1;
  return (
    <section class="twin-story" aria-label={story.heading}>
      <div class="twin-story-head">
        <label>
          <span>{story.place}</span>
          <select
            value={desk < 0 ? '' : String(desk)}
            onChange={({ currentTarget: { value } }) => {
              player.chosen.value = value === '' ? null : { kind: 'desk', desk: Number(value) };
            }}
          >
            <option value="">{story.anyPlace}</option>
            {plan.desks.map((one, i) => (
              <option key={`${one.kind} ${one.number}`} value={String(i)}>
                {deskText(one, words.twin)}
              </option>
            ))}
          </select>
        </label>
        {chosen !== null && (
          <button
            type="button"
            onClick={() => {
              player.chosen.value = null;
            }}
          >
            {story.close}
          </button>
        )}
      </div>
      {chosen === null && <p class="twin-hint">{story.hint}</p>}
      {chosen?.kind === 'grievance' && (
        <GrievanceStory name={chosen.name} player={player} words={words} href={journeyHref?.(chosen.name)} />
      )}
      {chosen?.kind === 'desk' && (
        <DeskStory desk={chosen.desk} player={player} plan={plan} words={words} read={read} />
      )}
    </section>
  );
}

function sidesOf({ sides }: TwinTimeline, name: string): JourneySides {
  return sides.map(({ run }): JourneySide => {
    const id = idOf(run, name);
    return { run, path: id < 0 ? undefined : casePath(run, id) };
  }) as unknown as JourneySides;
}

interface GrievanceStoryProps {
  readonly name: string;
  readonly player: TwinPlayer;
  readonly words: TwinWords;
  readonly href: string | undefined;
}

function GrievanceStory({ name, player, words, href }: GrievanceStoryProps) {
  const { twin } = player;
  const { story } = words.twin;
  const said = useMemo(
    () => journeySentences(name, sidesOf(twin, name), words.labels, words.model),
    [twin, name, words],
  );
  const rows = twin.mates.names.map((names) => names.indexOf(name)) as [number, number];
  const side = rows[0] >= 0 ? 0 : 1;
  const { facts } = twin.sides[side];
  const row = rows[side];
  if (row < 0) return null;
  const what = words.model.report.journey.types[caseTypes[facts.type[row]!]!.key] ?? '';
  const where = fill(story.where, { township: facts.township[row]! + 1, community: facts.community[row]! + 1 });
  return (
    <div class="twin-told-story" aria-live="polite">
      <h3>{fill(story.grievance, { name, what })}</h3>
      <p class="twin-where">{where}</p>
      <ul class="twin-standing">
        {([0, 1] as const).map((one) => (
          <li key={one} data-side={one}>
            {standingText(player, words, one, rows[one])}
          </li>
        ))}
      </ul>
      <p class="twin-parts">{said.parting}</p>
      {said.why.length > 0 && (
        <>
          <h4>{story.why}</h4>
          <ul>
            {said.why.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <ul class="twin-ends">
        {said.ends.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {href !== undefined && <a href={href}>{words.twin.toJourney}</a>}
    </div>
  );
}

/** How a grievance stands on the day. */
function standingText(player: TwinPlayer, words: TwinWords, side: 0 | 1, row: number): string {
  const { story, legend } = words.twin;
  const policy = words.labels[side];
  if (row < 0) return fill(story.now, { policy, stage: story.absent, place: '' });
  const { segments, run } = player.twin.sides[side];
  const k = segmentAt(segments, row, player.day.value);
  if (k < 0) return fill(story.now, { policy, stage: story.notBorn, place: '' });
  const station = segments.station[k]!;
  const lane = station === panelOf(run) ? PANEL : laneOf(run.map, station);
  const place = station < 0 ? '' : fill(story.at, { place: laneText(lane, words.model) });
  return fill(story.now, { policy, stage: legend.stages[stages[segments.stage[k]!]!], place });
}

interface DeskStoryProps extends Omit<TwinStoryProps, 'journeyHref'> {
  readonly desk: number;
}

/** Cases listed at most on a side. */
const mostListed = 40;

function DeskStory({ desk, player, plan, words, read }: DeskStoryProps) {
  const { story, legend, sides: letters } = words.twin;
  const { twin } = player;
  const both = read(desk, player.day.value);
  return (
    <div class="twin-told-story">
      <h3>{deskText(plan.desks[desk]!, words.twin)}</h3>
      <ul class="twin-standing">
        {both.map(({ waiting, served, settled }, side) => (
          <li key={words.twin.sides[side]} data-side={side}>
            {fill(story.counts, {
              policy: words.labels[side]!,
              waiting: fill(story.waiting, { n: waiting }),
              served: fill(story.served, { n: served }),
              settled: fill(story.settledHere, { n: settled }),
            })}
          </li>
        ))}
      </ul>
      <h4>{story.cases}</h4>
      <div class="twin-lists">
        {both.map(({ open }, side) => (
          <ul key={letters[side]} class="twin-list" data-side={side} aria-label={words.labels[side]!}>
            {open.length === 0 && <li>{story.noCases}</li>}
            {open.slice(0, mostListed).map((row) => {
              const name = twin.mates.names[side]![row]!;
              const { facts, segments } = twin.sides[side]!;
              const type = words.model.report.journey.types[caseTypes[facts.type[row]!]!.key] ?? '';
              return (
                <li key={name}>
                  <button
                    type="button"
                    class="plain"
                    onClick={() => {
                      player.chosen.value = { kind: 'grievance', name };
                    }}
                  >
                    {letters[side]} {name} {type} ·{' '}
                    {legend.stages[stages[segments.stage[segmentAt(segments, row, player.day.value)]!]!]}
                  </button>
                </li>
              );
            })}
            {open.length > mostListed && <li>{fill(story.more, { n: open.length - mostListed })}</li>}
          </ul>
        ))}
      </div>
    </div>
  );
}
