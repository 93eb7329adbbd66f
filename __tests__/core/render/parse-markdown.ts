import * as markdown from 'prettier/plugins/markdown';

/** A node of the tree that a parser of Markdown which is not ours makes (remark, the one in prettier). */
export interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly position: { readonly start: { readonly offset: number } };
  readonly children?: readonly MarkdownNode[];
}

/** The text as a parser of GitHub's Markdown sees it. */
export async function parseMarkdown(text: string): Promise<MarkdownNode> {
  return (await markdown.parsers.markdown.parse(text, {} as never)) as MarkdownNode;
}

/** All nodes of a type, from top to bottom. */
export function nodesOf(node: MarkdownNode, type: string): readonly MarkdownNode[] {
  const own = node.type === type ? [node] : [];
  return [...own, ...(node.children ?? []).flatMap((child) => nodesOf(child, type))];
}

/** Text as it is read, code and all. */
export function textOf(node: MarkdownNode): string {
  if (node.type === 'html') return '';
  return (node.value ?? '') + (node.children ?? []).map(textOf).join('');
}

/** What GitHub would make of the text outside of code after the Markdown is gone: mentions, issues, addresses, mail. */
export const foundByGitHub = /(?:^|\W)@[a-z\d]|#\d|\bgh-\d|:\/\/|\bwww\.|[\w.+-]@[a-z\d]|mailto:\w|:[\w+-]+:/i;
