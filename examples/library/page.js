// Any bundler that knows `new Worker(new URL(…, import.meta.url))` builds this: npx vite
import { compare } from 'zhili';

const find = (selector) => document.querySelector(selector);

const reform = await compare({
  case: 'beihu',
  policies: ['before', 'after'],
  slice: 14,
  days: 90,
  replicates: 4,
  language: 'en',
  onProgress({ fraction }) {
    find('progress').value = fraction;
  },
});

for (const { outcome, mean, low, high } of reform.contrasts) {
  const row = find('table').insertRow();
  for (const text of [outcome, ...[mean, low, high].map((value) => value.toPrecision(3))])
    row.insertCell().append(text);
}
find('output').value = reform.hash;
