import { facts } from '../../../../models/governance/parameters/parameters.ts?facts';
import { type ProcessState, processStates } from '../../../../models/governance/process/states.ts';
import { type Transition, transitions } from '../../../../models/governance/process/transitions.ts';
import { chartReader, pageTexts } from '../../../app/reader.ts';
import { SectionLinks } from '../sectionLinks.tsx';
import type { Chosen } from './processPicture.tsx';
import type { ProcessWords } from './processWords.ts';

/** What is chosen in the picture: what it means, where it is worked out, which parameters are read there. */
export function ProcessDetails({ chosen, words }: { readonly chosen: Chosen; readonly words: ProcessWords }) {
  const { model } = pageTexts.value;
  const t = model.process;
  const [kind, key] = chosen.split(':');
  const state = processStates.find((one) => kind === 'state' && one.key === key) as ProcessState | undefined;
  const way = transitions.find((one) => kind === 'way' && one.key === key) as Transition | undefined;
  if (state === undefined && way === undefined) return <p class="process-details">{t.choose}</p>;
  const { file, odd } = (state ?? way)!;
  const name = (one: string) => words.states[one as keyof typeof words.states].label;
  const { label, note } =
    state === undefined
      ? words.transitions[key as keyof typeof words.transitions]
      : words.states[key as keyof typeof words.states];
  const lines: (readonly [string, string])[] = [];
  if (state !== undefined) {
    lines.push([t.state, t.classes[state.class]]);
    if (state.levels.length > 0) lines.push([t.levels, state.levels.map((level) => t.levelNames[level]!).join(' · ')]);
    const out = (transitions as readonly Transition[]).filter(({ from }) => (from as readonly string[]).includes(key!));
    if (out.length > 0)
      lines.push([
        t.ways,
        out.map((one) => words.transitions[one.key as keyof typeof words.transitions].label).join(' · '),
      ]);
  } else {
    lines.push([t.from, way!.from.map(name).join(' · ')], [t.to, way!.to.map(name).join(' · ')]);
    if (way!.event !== undefined) lines.push([t.event, words.events[way!.event]]);
    const causes = (way!.causes ?? []).filter((one) => one !== 'none');
    if (causes.length > 0) lines.push([t.causes, causes.map((one) => words.causes[one]).join(' · ')]);
  }
  const read = Object.entries(facts)
    .filter(([, { files }]) => files.includes(file))
    .map(([one]) => one);
  const { parameters } = chartReader.value.texts;
  return (
    <section class="process-details" aria-live="polite" aria-label={label}>
      <h3>{label}</h3>
      <p>{note}</p>
      <dl>
        {lines.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        <div>
          <dt>{model.file}</dt>
          <dd>
            <code>models/governance/{file}</code>
          </dd>
        </div>
        <div>
          <dt>{model.section}</dt>
          <dd>
            <SectionLinks sections={[odd]} />
          </dd>
        </div>
        <div>
          <dt>{t.parameters}</dt>
          <dd class="process-parameters">
            {read.length === 0
              ? t.none
              : read.map((one) => (
                  <a key={one} href={`#/model?part=parameters&key=${one}`}>
                    {parameters[one as keyof typeof parameters].label}
                  </a>
                ))}
          </dd>
        </div>
      </dl>
    </section>
  );
}
