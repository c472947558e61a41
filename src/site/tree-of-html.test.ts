import { expect, test } from 'vitest';
import { treeOfHtml } from './tree-of-html.ts';

test('elements, attributes with and without values, templates and entities become data', () => {
  const html = `<form class="question" novalidate>
    <template data-each><label for="f-people[*].age">Age &amp; name</label> <input name="a" /></template>
    <p data-ask="What is {name}&#39;s &quot;age&quot;?">It’s &lt; 5</p></form>`;
  expect(treeOfHtml(html)).toEqual([
    'form',
    { class: 'question', novalidate: '' },
    ' ',
    [
      'template',
      { 'data-each': '' },
      ['label', { for: 'f-people[*].age' }, 'Age & name'],
      ' ',
      ['input', { name: 'a' }],
    ],
    ' ',
    ['p', { 'data-ask': `What is {name}'s "age"?` }, 'It’s < 5'],
  ]);
});

test('more than one element is refused', () => {
  expect(() => treeOfHtml('<p></p><p></p>')).toThrow('not one element');
});
