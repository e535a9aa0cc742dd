import type { SeedKey, Source } from './source.ts';

/** The five source documents, read whole. Passages are quoted in simplified characters with the text's own punctuation. */
export const seedSources: Readonly<Record<SeedKey, Source>> = {
  seed000: {
    author: '蒋明远',
    title: '“以人民为中心”:基层治理的价值取向和现实出路',
    year: 2022,
    publication: '领导科学论坛, 2022(10), 文章编号 2095-5103(2022)10-0052-04',
    read: 'whole',
    says: {
      zh: '四川省Q县“一站式”调处平台与“127+N”工作法。',
      en: 'The one-stop mediation platform and the 127+N rule of Q County, Sichuan.',
    },
    passages: {
      oneStopShare: '将分散在23个县级单位的资源整合到县级治理中心一个平台上',
      stationing: '采取常驻、轮驻、随叫随驻等多种方式进驻中心窗口',
      jointPanel: '实行联合接访、联合调处、联合督办',
      leadConvening: '由当日县级接访领导牵头,两天内召集相关职能部门',
      acceptDays: '“127+N”即1天受理、2天研究、7天回复,N个单位共同处置',
      studyDays: '“127+N”即1天受理、2天研究、7天回复,N个单位共同处置',
      replyDays: '“127+N”即1天受理、2天研究、7天回复,N个单位共同处置',
    },
  },
  seed001: {
    author: '王洪灿',
    title: '内外发力构建基层社会治理新格局 推进基层治理体系和治理能力现代化',
    year: 2020,
    publication: '人民之友',
    read: 'whole',
    says: {
      zh: '湖南省郴州市北湖区的基层治理体系、“有心无力”的困境与对策。',
      en: 'Grassroots governance in Beihu District, Chenzhou, Hunan: its network, its duties without authority, its remedies.',
    },
    passages: {
      residents: '常住人口42万人',
      areaKm2: '面积830平方公里',
      townships: '北湖区辖2乡2镇10街道',
      grids: '动员离退休老党员、老干部、青年志愿者参与全区517个网格管理',
      partTimeMediators: '兼职人民调解员830名',
      fullTimeMediators: '配备专职人民调解员47名',
      authorityTownship: '基层政府实际没有行政执法职权与资格,工作开展过程中“有心无力”',
      authorityCommunity: '“自治”就是要充分发挥居民自身和社会组织的力量',
    },
  },
  seed002: {
    author: '山东大学政治学与公共管理学院教授(姓名未载);孙妍、李军亦有贡献',
    title: 'unknown',
    year: 'unknown',
    publication: '《国家治理》周刊',
    read: 'whole',
    says: {
      zh: '青岛市（李沧区）“三放两化”工作机制。',
      en: 'Three devolutions and two refinements in Qingdao (Licang District).',
    },
    passages: {
      fundsFollowDuties: '建立社区事权与财权相匹配的保障机制',
      skillsFollowDuties: '做到权随事转、人随事转、费随事转',
    },
  },
  seed003: {
    author: '何晓斌, 孙枭雄, 赵升平',
    title: '前置式治理——新时代“枫桥经验”的机关探索',
    year: 2024,
    publication: 'unknown',
    read: 'whole',
    says: {
      zh: '浙江省诸暨市“一引领、一赋能、三前置”的前置式治理。',
      en: 'Front-loaded governance in Zhuji, Zhejiang: one lead, one enabler, three fronts.',
    },
    passages: {
      patrolHoursShare: '各条线部门的治理方式从之前的“等事”变为“找事” ,从被动转向主动',
      patrolTargeting: '便于抓源头、防患于未然',
      earlyWarning: '形成收集治理信息、智能分析研判及智慧治理平台',
      outreachDaysPerMonth: '深入村(社)开展“政策集市”活动,通过现场设摊解疑答惑、入户走访送上政策等形式',
      resourceForward: '资源前置是指将条线部门的人、财、物力等资源下放到基层社会或前移至治理程序的前端',
      mechanismForward: '统一制定相应的预防和处置制度规范,以此来指导各类事务的治理',
      screening: '可建立“事件筛选机制”,在事件进入数字系统或平台之前,先进行一个预处理和筛选',
    },
  },
  seed004: {
    author: '陈淑丽, 范炜烽',
    title: 'unknown',
    year: 'unknown',
    publication: 'unknown',
    read: 'whole',
    says: {
      zh: '苏州市经济发达镇的“1+4+N”集成改革。',
      en: 'The 1+4+N reform of the economically strong towns of Suzhou.',
    },
    passages: {
      townshipOffices: '改革前各试点镇平均有20多个职能部门,现在精简到10个以内,精简率达到54%',
    },
  },
};
