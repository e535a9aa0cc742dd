import type { ShellTexts } from '../en/shell.ts';

export const shellZh: ShellTexts = {
  documentTitle: '治理实验台：基层治理的仿真与方案比选',
  name: '治理实验台',
  skip: '跳到正文',
  pages: '页面',
  home: '首页',
  compare: '方案比选',
  otherLanguage: 'English',
  theme: '主题',
  themes: { auto: '自动', light: '浅色', dark: '深色' },
  projector: '投影模式',
  engine: '引擎',
  colophon: '这里的数字说的是模型，不是县区本身：模型依据公开文献中的五个县区建立。您输入的内容不会离开本浏览器。',
  licences: '开源许可',
  loading: '正在载入……',
  partFailed: '页面的一部分没能显示。算完的运行都已保留，重新载入通常就好。',
  reload: '重新载入',
  notFound: '没有这个页面。',
  toHome: '回到首页',
};
