import type { LiteratureKey, Source } from './source.ts';

/**
 * Literature and statistics behind parameter values. All were seen as excerpts only; what an excerpt did not state is `unknown`.
 * `weak` sources give a range to sweep, never a target.
 */
export const literatureSources: Readonly<Record<LiteratureKey, Source>> = {
  peoplesMediation2022: {
    author: 'unknown (official statistics)',
    title: 'unknown',
    year: 2022,
    publication: 'unknown',
    read: 'excerpt',
    says: {
      zh: '2022年全国人民调解组织调解纠纷1494万件，折合每万人约106件。',
      en: '14.94 million disputes mediated in China in 2022, about 106 per 10 000 residents.',
    },
  },
  civilSuits2024: {
    author: 'unknown (official statistics)',
    title: 'unknown',
    year: 2024,
    publication: 'unknown',
    read: 'excerpt',
    says: {
      zh: '2024年全国一审民事案件1800万件以上，折合每万人约128件。',
      en: 'More than 18 million first-instance civil suits in China in 2024, about 128 per 10 000 residents.',
    },
  },
  beijingHotline2019: {
    author: 'unknown',
    title: 'unknown',
    year: 2019,
    publication: 'unknown',
    read: 'excerpt',
    says: {
      zh: '北京2019—2021年热线来电中诉求占41.5%；各地每万人每年900—9800件。',
      en: 'Demands were 41.5 % of hotline contacts in Beijing, 2019–21; contacts range from 900 to 9 800 per 10 000 residents a year.',
    },
  },
  nbs2011: {
    author: 'National Bureau of Statistics of China',
    title: 'Table 23-9',
    year: 2011,
    publication: 'unknown',
    read: 'excerpt',
    says: {
      zh: '调解纠纷类型：家庭20%，邻里23%，损害赔偿8%，房屋7%，其他42%。',
      en: 'Types of mediated disputes: family 20 %, neighbours 23 %, damages 8 %, housing 7 %, other 42 %.',
    },
  },
  mediators2022: {
    author: 'unknown (official statistics)',
    title: 'unknown',
    year: 2022,
    publication: 'unknown',
    read: 'excerpt',
    says: {
      zh: '全国人民调解员317.6万人，其中专职41.2万人。',
      en: '3.176 million mediators in China, 412 000 of them full-time.',
    },
  },
  zhejiangGrids: {
    author: 'unknown',
    title: 'unknown',
    year: 'unknown',
    publication: 'unknown',
    read: 'excerpt',
    says: {
      zh: '浙江省8.5万个网格，年排查隐患和事项1210万件（每网格约142件），办结率91.2%。',
      en: 'Zhejiang: 85 000 grids; 12.1 million hazards and items a year (about 142 a grid), 91.2 % closed.',
    },
  },
  zhujiCentre: {
    author: 'unknown',
    title: 'unknown',
    year: 2020,
    publication: 'unknown',
    read: 'excerpt',
    weak: true,
    says: {
      zh: '诸暨市社会治理中心截至2020年8月受理9407件：法律服务53%，调解22%，信访21%，诉讼2%；联合处置1.7%。',
      en: 'Zhuji centre, to August 2020: 9 407 cases; legal services 53 %, mediation 22 %, petitions 21 %, court 2 %; joint handling 1.7 %.',
    },
  },
  kunmingPatrol: {
    author: 'unknown',
    title: 'unknown',
    year: 'unknown',
    publication: 'unknown',
    read: 'excerpt',
    says: {
      zh: '昆明97.6%、天门95.7%的隐患由巡查发现。',
      en: 'Patrols found 97.6 % of hazards in Kunming and 95.7 % in Tianmen.',
    },
  },
  mediationSuccess: {
    author: 'unknown',
    title: 'unknown',
    year: 'unknown',
    publication: 'unknown',
    read: 'excerpt',
    says: {
      zh: '单次调解成功率78.9%、68.9%、66.1%、74.3%（后三项为推算）。',
      en: 'Success of a single mediation: 78.9 %, and by arithmetic on the sources 68.9 %, 66.1 %, 74.3 %.',
    },
  },
  dongzhi: {
    author: 'unknown',
    title: 'unknown',
    year: 'unknown',
    publication: 'unknown',
    read: 'excerpt',
    says: {
      zh: '东至县、安吉县：村和乡镇两级化解80%—90%（村、镇、县约0.18、0.67、0.15）；期限1/7/20天。',
      en: 'Dongzhi and Anji: 80–90 % settled at village and township (about .18, .67, .15 at village, township, county); deadlines 1/7/20 days.',
    },
  },
  yichunHotline: {
    author: 'unknown',
    title: 'unknown',
    year: 'unknown',
    publication: 'unknown',
    read: 'excerpt',
    weak: true,
    says: {
      zh: '宜春热线错派3.9%；另有派单准确率75%的报道。',
      en: 'Yichun hotline: 3.9 % misrouted; another report gives a dispatch accuracy of 75 %.',
    },
  },
  fireTickets: {
    author: 'unknown',
    title: 'unknown',
    year: 'unknown',
    publication: 'unknown',
    read: 'excerpt',
    weak: true,
    says: {
      zh: '消防类工单42%涉及多个部门；诸暨联合处置1.7%。取值介于两者之间，属假设。',
      en: '42 % of fire tickets involved several departments, 1.7 % of Zhuji cases were handled jointly; the central value between them is an assumption.',
    },
  },
  blair2017: {
    author: 'Blair, R. A.; Blattman, C.; Hartman, A.',
    title: 'Predicting local violence: Evidence from a panel survey in Liberia',
    year: 2017,
    publication: 'Journal of Peace Research',
    read: 'excerpt',
    says: {
      zh: '用面板调查预测地方暴力，AUC为0.65—0.74。',
      en: 'Predicting local violence from a panel survey reached an AUC of .65–.74.',
    },
  },
  yongchuan: {
    author: 'unknown',
    title: 'unknown',
    year: 'unknown',
    publication: 'unknown',
    read: 'excerpt',
    says: {
      zh: '永川：村级168张报表，每天约2小时。',
      en: 'Yongchuan: 168 forms, about two hours a day.',
    },
  },
  dutyLists: {
    author: 'unknown',
    title: 'unknown',
    year: 'unknown',
    publication: 'unknown',
    read: 'excerpt',
    says: {
      zh: '340项下放事项：自行承担117项，配合99项，收回124项。',
      en: 'Of 340 devolved items 117 became own duties, 99 duties to assist, 124 were recalled.',
    },
  },
  millerSarat: {
    author: 'Miller, R. E.; Sarat, A.',
    title: 'Grievances, Claims, and Disputes: Assessing the Adversary Culture',
    year: 1981,
    publication: 'Law & Society Review 15',
    read: 'excerpt',
    weak: true,
    says: {
      zh: '美国纠纷金字塔：1000个不满→700个主张→100个找律师→50个起诉。',
      en: 'Dispute pyramid in the United States: 1 000 grievances, 700 claims, 100 lawyers, 50 filings.',
    },
  },
  norwayReform: {
    author: 'Fevang, E.; Markussen, S.; Røed, K.',
    title: 'NAV-reformen: Støvet legger seg etter en turbulent omstilling',
    year: 2014,
    publication: 'Søkelys på arbeidslivet 31(1–2), 83–99',
    read: 'excerpt',
    says: {
      zh: '挪威福利机构合并改革的负面影响主要出现在最初一两年。',
      en: 'The harm done by merging the welfare offices showed mainly in the first couple of years.',
    },
  },
  jinLevitt: {
    author: 'Jin, Y.; Levitt, R. E.',
    title: 'The Virtual Design Team: A computational model of project organizations',
    year: 1996,
    publication: 'Computational & Mathematical Organization Theory 2',
    read: 'excerpt',
    says: {
      zh: '协调工作量随参与方及其两两关系增长（只取函数形式，数值为假设）。',
      en: 'Coordination work grows with members and with pairs of members (the form only; the numbers are assumptions).',
    },
  },
  pressmanWildavsky: {
    author: 'Pressman, J. L.; Wildavsky, A.',
    title: 'Implementation',
    year: 1973,
    publication: 'University of California Press',
    read: 'excerpt',
    says: {
      zh: '各方都须同意时，成事概率是各方概率之积（只取函数形式，数值为假设）。',
      en: 'Where all must agree, the probability of success is a product of probabilities (the form only; the number is an assumption).',
    },
  },
  epstein2002: {
    author: 'Epstein, J. M.',
    title: 'Modeling civil violence: An agent-based computational approach',
    year: 2002,
    publication: 'PNAS 99(suppl. 3)',
    read: 'excerpt',
    says: {
      zh: '不满与合法性共同决定是否行动，并在相邻者之间传播（只取思路，数值为假设）。',
      en: 'Grievance and legitimacy together decide who acts, and action spreads among neighbours (the idea only; numbers are assumptions).',
    },
  },
  reopening: {
    author: 'unknown',
    title: '开州区回访与重复来电统计',
    year: 'unknown',
    publication: 'unknown',
    read: 'excerpt',
    weak: true,
    says: {
      zh: '办结后重新办理的比例约5.2%（推算），重复反映约19%。',
      en: 'About 5.2 % of closed cases are reopened (arithmetic on the source); about 19 % of contacts are repeats.',
    },
  },
  bevanHood: {
    author: 'Bevan, G.; Hood, C.',
    title: 'What’s Measured Is What Matters: Targets and Gaming in the English Public Health Care System',
    year: 2006,
    publication: 'Public Administration 84(3)',
    read: 'excerpt',
    says: {
      zh: '按指标排名时上报值虚高0—21个百分点（90对69、96对77）；只取数量级。',
      en: 'Where targets rank, reports run 0 to 21 points above the truth (90 against 69, 96 against 77); the order of magnitude only.',
    },
  },
  cardenas2000: {
    author: 'Cárdenas, J. C.; Stranlund, J.; Willis, C.',
    title: 'Local Environmental Control and Institutional Crowding-Out',
    year: 2000,
    publication: 'World Development 28',
    read: 'excerpt',
    says: {
      zh: '外部管制可能挤出自治；方向与大小并无定论，故允许取负。',
      en: 'Outside control can crowd out cooperation; sign and size are disputed, so the range reaches below zero.',
    },
  },
  glasl: {
    author: 'Glasl, F.',
    title: 'unknown',
    year: 'unknown',
    publication: 'unknown',
    read: 'excerpt',
    says: {
      zh: '冲突升级分阶段，阶段越高调解越难（只取函数形式，数值为假设）。',
      en: 'Conflicts escalate in stages, and mediation fails more in later ones (the form only; the number is an assumption).',
    },
  },
};
