import type { ShareTexts } from '../en/share.ts';

export const shareZh: ShareTexts = {
  heading: '分享与带走',
  copyLink: '复制链接',
  copySettings: '复制设置',
  downloadSettings: '下载设置',
  print: '打印报告',
  zip: '全部打包（zip）',
  zipping: '正在打包 {done}/{total}……',
  word: '下载 Word 报告',
  writing: '正在写报告 {done}/{total}……',
  written: 'Word 报告已保存。',
  linkCopied: '链接已复制。链接里装着整个问题，谁打开都得到同样的数字。',
  settingsCopied: '设置已复制：存成 .yaml 文件，用“zhili replay 文件”运行；也可以只用其中的复现码。',
  zipped: 'zip 已保存。',
  notCopied: '浏览器不允许本页复制。请选中下面的文字自行复制：',
  close: '关闭',
  tooLong: '带有自己的文件，链接长达 {n} 个字符，有的程序会截断。用设置文件更稳妥。',
  damaged: '链接无法读取，下面不是链接里的设置。',
};
