import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { OfficialDocument } from './officialDocument.ts';
import { type FinishedComparison, officialFacts } from './officialFacts.ts';
import { begun, policyList, printed, printedBlock } from './officialText.ts';
import { adviceSection } from './sections/advice.ts';
import { backgroundSection } from './sections/background.ts';
import { methodsSection } from './sections/methods.ts';
import { optionsSection } from './sections/options.ts';
import { parametersAppendix } from './sections/parameters.ts';
import { replayAppendix } from './sections/replay.ts';
import { resultsSection } from './sections/results.ts';
import { robustnessSection, robustnessSentence } from './sections/robustness.ts';
import { sourcesAppendix } from './sections/sources.ts';

/**
 * The report of a finished comparison in the order of a Chinese government report: title, summary, background, options, method, results,
 * robustness, what may be considered and limits, appendices. Its sentences are those of the verdict or follow from the data by rule. The same comparison gives the
 * same report, to the last character, in page and command line.
 */
export function officialReport(finished: FinishedComparison, texts: Texts): OfficialDocument {
  const facts = officialFacts(finished, texts);
  const t = texts.official;
  const { caseLabel, document, referenceLabel, sliceDenominator, headlineTexts } = facts;
  const sections = [
    backgroundSection,
    optionsSection,
    methodsSection,
    resultsSection,
    robustnessSection,
    adviceSection,
    parametersAppendix,
    sourcesAppendix,
    replayAppendix,
  ];
  const keywords = [...t.keywords, caseLabel];
  const abstract = [
    fill(t.abstract.purpose, {
      policies: policyList(
        document.policies.map(({ id }) => id),
        facts,
      ),
      case: caseLabel,
      n: document.replicates,
      days: document.days,
      reference: referenceLabel,
    }),
    ...headlineTexts,
    robustnessSentence(facts),
    fill(t.abstract.caution, { case: caseLabel }),
  ];
  return {
    language: texts.language,
    title: printed(fill(t.title, { case: caseLabel }), texts).split('\n'),
    subtitle: printed(sliceDenominator > 1 ? fill(t.subtitleSlice, { slice: document.slice }) : t.subtitle, texts),
    subject: t.subject,
    keywords,
    abstract: {
      heading: t.abstract.heading,
      paragraphs: abstract.map((text) => begun(text, texts)),
      keywords: fill(t.keywordsLine, { list: keywords.join(t.keywordSeparator) }),
    },
    blocks: sections.flatMap((section) => section(facts)).map((block) => printedBlock(block, texts)),
  };
}
