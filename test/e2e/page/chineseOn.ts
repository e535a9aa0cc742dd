import type { Page } from 'playwright-core';

/** Chinese text a reader of the page can meet outside of what is marked as Chinese: texts, names, descriptions, hidden parts too. */
export function chineseOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const chinese = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/;
    const found: string[] = [];
    const note = (text: string | null, element: Element | null) => {
      if (text === null || !chinese.test(text) || element?.closest('[lang|="zh"], noscript, script, style')) return;
      found.push(text.trim());
    };
    note(document.title, null);
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walk.nextNode(); text !== null; text = walk.nextNode()) note(text.nodeValue, text.parentElement);
    const names = [
      'aria-label',
      'aria-description',
      'aria-valuetext',
      'aria-roledescription',
      'title',
      'alt',
      'placeholder',
    ];
    for (const element of document.querySelectorAll('body *')) {
      for (const name of names) note(element.getAttribute(name), element);
    }
    return found;
  });
}
