/** Where a word of the glossary comes from, by its key; words without an entry are the program's own. */
export const wordSources: Readonly<Record<string, string>> = {
  commonRandomNumbers: 'Glasserman & Yao 1992, doi:10.1287/mnsc.38.6.884',
  interval: 'Student 1908, doi:10.1093/biomet/6.1.1',
  cumulativeIncidence: 'Aalen 1978, doi:10.1214/aos/1176344247',
  morris: 'Morris 1991, doi:10.1080/00401706.1991.10484804',
  sobol: 'Saltelli et al. 2010, doi:10.1016/j.cpc.2009.09.018',
  latinHypercube: 'McKay, Beckman & Conover 1979, doi:10.1080/00401706.1979.10489755',
  regret: 'Savage 1951, doi:10.1080/01621459.1951.10500768',
  shapley: 'Castro, Gómez & Tejada 2009, doi:10.1016/j.cor.2008.04.004',
  holm: 'Holm 1979, doi:10.2307/4615733',
  calibration: 'Toni et al. 2009, doi:10.1098/rsif.2008.0172',
};
