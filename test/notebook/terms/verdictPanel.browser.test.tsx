import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { languages } from '../../../locales/language.ts';
import { outcomeDefinitions } from '../../../models/governance/outcomes/definitions.ts';
import { TermCards } from '../../../notebook/terms/termCards.tsx';
import { VerdictPanel } from '../../../notebook/terms/verdictPanel.tsx';
import type { ComparisonView } from '../../../notebook/view/comparisonView.ts';
import { verdict } from '../../../report/verdict/verdict.ts';
import { verdictText } from '../../../report/verdict/verdictText.ts';
import { sampleView, wordsOf } from './samples.ts';
import '../../../notebook/styles/tokens.css';
import '../../../notebook/styles/base.css';

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('main');
  document.body.append(place);
});
afterEach(() => {
  render(null, place);
  place.remove();
});

function show(view: ComparisonView, language: (typeof languages)[number]) {
  const words = wordsOf(language);
  document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
  document.title = 'Zhili';
  render(
    <TermCards words={words} plan={view.plan}>
      <h1>Zhili</h1>
      <VerdictPanel view={view} words={words} />
    </TermCards>,
    place,
  );
}
const listed = (selector: string) => [...place.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe.each(languages)('the panel of a verdict in %s', (language) => {
  it('shows the headlines, and behind a fold the details, word for word as the command line prints them', () => {
    const view = sampleView(language);
    show(view, language);
    const units = new Map(outcomeDefinitions.map(({ key, unit }) => [key, unit]));
    const policyLabels = new Map(view.policies.map(({ id, label }) => [id, label]));
    const text = verdictText(
      verdict(view.summary, view.reference, outcomeDefinitions, { sliceDenominator: 1, preview: false }),
      { policyLabels, units },
      wordsOf(language).texts,
    );
    expect(listed('section > .sentences > li')).toEqual(text.headlines);
    expect(place.querySelector('details')!.open).toBe(false);
    expect(listed('details .sentences > li')).toEqual(text.details);
    expect(place.querySelectorAll('.verdictNote')).toHaveLength(0);
  });

  it('marks what is about a policy, so that it can be highlighted', () => {
    show(sampleView(language), language);
    const marked = place.querySelectorAll(
      'li[data-policy="preventive-devolved"] .term[data-policy="preventive-devolved"]',
    );
    expect(marked.length).toBeGreaterThan(3);
  });

  it('says above all else that it is a preview of a slice, from few worlds, and still running', () => {
    const view = sampleView(language, { phase: 'preview', state: 'running' }, 4);
    show({ ...view, facts: { ...view.facts, sliceDenominator: 10 } }, language);
    const notes = listed('.verdictNote');
    expect(notes).toHaveLength(3);
    expect(notes.join(' ')).toContain('1/10');
    expect(place.querySelector('h2')!.nextElementSibling!.className).toBe('verdictNote');
    expect(listed('.sentences > li').join(' ')).not.toContain('1/10');
  });

  it.each(['light', 'dark'])('has no fault that axe knows of, unfolded, in %s', async (theme) => {
    document.documentElement.dataset.theme = theme;
    show(sampleView(language, { phase: 'preview', state: 'running' }), language);
    place.querySelector('details')!.open = true;
    const { violations } = await axe.run(document);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    delete document.documentElement.dataset.theme;
  });
});
