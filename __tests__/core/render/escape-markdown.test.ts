import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codeBlock, escapeProse, inlineCode, markdownLink } from '../../../src/core/render/escape-markdown.ts';
import { sanitize } from '../../../src/core/render/sanitize.ts';
import { soup } from './label-soup.ts';
import { foundByGitHub, nodesOf, parseMarkdown, textOf } from './parse-markdown.ts';

const Z = '\u200b';

describe('outside text in a sentence', () => {
  it.each([
    ['plain words', 'Pay (3), 41 % slower!', 'Pay (3), 41 % slower!'],
    ['a bar', 'a|b', 'a&#124;b'],
    ['HTML', '<b>x</b> &amp;', '\\<b\\>x\\</b\\> \\&amp;'],
    ['markup', '*a* _b_ `c` ~~d~~ \\e', '\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~ \\\\e'],
    ['a link', '[x](y)', '\\[x\\](y)'],
    ['a formula', '$x$', '&#36;x&#36;'],
    ['a mention', '@octocat and @acme/team', `@${Z}octocat and @${Z}acme/team`],
    ['a mail address', 'me@example.com', `me@${Z}example.com`],
    ['an issue', '#123 acme/shop#4 GH-5', `#${Z}123 acme/shop#${Z}4 GH-${Z}5`],
    ['addresses', 'http://a.b www.a.b', `http:${Z}//a.b www${Z}.a.b`],
    ['emoji', ':rocket:', `:${Z}rocket:`],
    ['a heading', '# 1', '\\# 1'],
    ['a list', '- a', '\\- a'],
    ['a numbered list', '1. a', '1\\. a'],
    ['line breaks', 'a\nb', 'a b'],
    ['text that turns around', 'a\u202eb', 'ab'],
  ])('%s', (_, text, expected) => {
    expect(escapeProse(text)).toBe(expected);
  });

  it('is cut before it is escaped, never in the middle of an escape', () => {
    expect(escapeProse('|'.repeat(50), { maxChars: 3 })).toBe('&#124;&#124;…');
  });
});

describe('outside text as code', () => {
  it.each([
    ['a check', 'p95(response_time) of "Pay" < 400ms', '`p95(response_time) of "Pay" < 400ms`'],
    ['a backtick', 'a`b', '``a`b``'],
    ['backticks at the ends', '`a`', '`` `a` ``'],
    ['space at both ends', ' a ', '`  a  `'],
    ['nothing', ' \n ', '(empty)'],
    ['a bar, which no table can hold in code', '/a|b/', '<code>/a&#124;b/</code>'],
  ])('%s', (_, text, expected) => {
    expect(inlineCode(text)).toBe(expected);
  });

  it('has a fence that no command can close', () => {
    expect(codeBlock('echo ``` x\nrm', 'sh')).toBe('````sh\necho ``` x rm\n````');
  });
});

describe('a link', () => {
  it.each([
    ['https://github.com/acme/shop/actions/runs/981', '[Run log](https://github.com/acme/shop/actions/runs/981)'],
    ['https://a.b/x_(y)*|z', '[Run log](https://a.b/x%5F%28y%29%2A%7Cz)'],
    ['javascript:alert(1)', 'Run log'],
    ['../relative', 'Run log'],
  ])('to %s', (url, expected) => {
    expect(markdownLink('Run log', url)).toBe(expected);
  });
});

describe('a row of a table', () => {
  it('keeps its cells and holds nothing but text, whatever the text is', async () => {
    await fc.assert(
      fc.asyncProperty(soup, async (label) => {
        const row = `| ${inlineCode(label)} | x ${escapeProse(label)} y |`;
        const tree = await parseMarkdown(`| a | b |\n| :-- | --: |\n${row}\n`);

        const [, cells] = nodesOf(tree, 'tableRow');
        expect(cells?.children).toHaveLength(2);
        expect(tree.children).toHaveLength(1);
        for (const kind of ['link', 'image', 'emphasis', 'strong', 'delete', 'footnoteReference', 'linkReference'])
          expect(nodesOf(tree, kind)).toEqual([]);
        expect(nodesOf(tree, 'html').filter(({ value }) => !/^<\/?code>$/.test(value ?? ''))).toEqual([]);
        expect(nodesOf(tree, 'text').map(textOf).join('\n')).not.toMatch(foundByGitHub);
        expect(textOf(cells!.children![1]!).replaceAll(Z, '')).toBe(
          `x ${sanitize(label, { maxChars: 600 })} y`.replaceAll(Z, ''),
        );
      }),
      { numRuns: 300 },
    );
  });
});
