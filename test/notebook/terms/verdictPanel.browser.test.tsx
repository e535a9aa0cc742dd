import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { languages } from '../../../locales/language.ts';
import { outcomeDefinitions } from '../../../models/governance/outcomes/definitions.ts';
import { language as readerLanguage } from '../../../notebook/app/reader.ts';
import { TermCard } from '../../../notebook/terms/termCard.tsx';
import { VerdictPanel } from '../../../notebook/terms/verdictPanel.tsx';
import type { ComparisonView } from '../../../notebook/view/comparisonView.ts';
import { verdict } from '../../../report/verdict/verdict.ts';
import { verdictText } from '../../../report/verdict/verdictText.ts';
import { type SampleChoice, sampleView } from '../support/sampleView.ts';
import { wordsOf } from './samples.ts';
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

/** A view as if of the county at 1:1. */
function wholeView(choice: SampleChoice): ComparisonView {
  const view = sampleView(choice);
  return { ...view, facts: { ...view.facts, sliceDenominator: 1 } };
}

function show(view: ComparisonView, language: (typeof languages)[number]) {
  readerLanguage.value = language;
  document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
  document.title = 'Zhili';
  render(
    <>
      <h1>Zhili</h1>
      <VerdictPanel view={view} />
      <TermCard />
    </>,
    place,
  );
}
const listed = (selector: string) =>
  [...place.querySelectorAll(selector)].map(({ textContent }) => textContent.replaceAll('\u00a0', ' '));

describe.each(languages)('the panel of a verdict in %s', (language) => {
  it('shows the headlines, and behind a fold the details, word for word as the command line prints them', () => {
    const view = wholeView({ language });
    show(view, language);
    const units = new Map(outcomeDefinitions.map(({ key, unit }) => [key, unit]));
    const policyLabels = new Map(view.policies.map(({ id, label }) => [id, label]));
    const text = verdictText(
      verdict(
        view.summary,
        view.reference,
        outcomeDefinitions,
        { sliceDenominator: 1, preview: false },
        view.result.policies,
      ),
      { policyLabels, units },
      wordsOf(language).texts,
    );
    expect(listed('section > .sentences > li')).toEqual(text.headlines);
    expect(place.querySelector('details')!.open).toBe(false);
    expect(listed('details .sentences > li')).toEqual(text.details);
    expect(place.querySelectorAll('.verdictNote')).toHaveLength(0);
  });

  it('marks what is about a policy, so that it can be highlighted', () => {
    show(wholeView({ language }), language);
    const marked = place.querySelectorAll(
      'li[data-policy="preventive-devolved"] .term[data-policy="preventive-devolved"]',
    );
    expect(marked.length).toBeGreaterThan(3);
  });

  it('says above all else that it is a preview of a slice, from few worlds, and still running', () => {
    show(sampleView({ language, worlds: 4, phase: 'preview', state: 'running' }), language);
    const notes = listed('.verdictNote');
    expect(notes).toHaveLength(3);
    expect(notes.join(' ')).toContain('1/14');
    expect(place.querySelector('h2')!.nextElementSibling!.className).toBe('verdictNote');
    expect(listed('.sentences > li').join(' ')).not.toContain('1/14');
  });

  it.each(['light', 'dark'])('has no fault that axe knows of, unfolded, in %s', async (theme) => {
    document.documentElement.dataset.theme = theme;
    show(sampleView({ language, phase: 'preview', state: 'running' }), language);
    place.querySelector('details')!.open = true;
    const { violations } = await axe.run(document);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    delete document.documentElement.dataset.theme;
  });
});
