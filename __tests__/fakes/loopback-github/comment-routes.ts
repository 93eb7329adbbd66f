import { notFound, pageOf, type GithubReply, type Route } from './route.ts';
import { sample } from './sample.ts';
import type { Comment } from './state.ts';

// Of no description; the text is GitHub's.
const MAX_BODY_CHARS = 65_536;
const TOO_LONG: GithubReply = {
  status: 422,
  body: {
    message: 'Validation Failed',
    errors: [
      {
        resource: 'IssueComment',
        code: 'unprocessable',
        field: 'data',
        message: 'Body is too long (maximum is 65536 characters)',
      },
    ],
    documentation_url: 'https://docs.github.com/rest/issues/comments',
  },
};

/** Comments of pull requests, oldest first. */
export const commentRoutes: Readonly<Record<string, Route>> = {
  'issues/list-comments': (request, { comments, pulls }) => {
    const pull = Number(request.path['issue_number']);
    if (!pulls.some(({ number }) => number === pull)) return notFound;
    const { page, headers } = pageOf(
      comments.filter((one) => one.pull === pull),
      request,
    );
    return { status: 200, body: page.map(shown), headers };
  },
  'issues/get-comment': ({ path }, { comments }) => {
    const comment = comments.find(({ id }) => id === Number(path['comment_id']));
    return comment === undefined ? notFound : { status: 200, body: shown(comment) };
  },
  'issues/create-comment': ({ path, body, holder: { login, type } }, state) => {
    const pull = Number(path['issue_number']);
    if (!state.pulls.some(({ number }) => number === pull)) return notFound;
    const { body: text } = body as { body: string };
    if (isTooLong(text)) return TOO_LONG;
    const comment: Comment = { id: (state.nextId += 1), pull, body: text, author: { login, type } };
    state.comments.push(comment);
    return { status: 201, body: shown(comment) };
  },
  'issues/update-comment': ({ path, body }, { comments }) => {
    const comment = comments.find(({ id }) => id === Number(path['comment_id']));
    if (comment === undefined) return notFound;
    const { body: text } = body as { body: string };
    if (isTooLong(text)) return TOO_LONG;
    comment.body = text;
    return { status: 200, body: shown(comment) };
  },
  'issues/delete-comment': ({ path }, { comments }) => {
    const index = comments.findIndex(({ id }) => id === Number(path['comment_id']));
    if (index < 0) return notFound;
    comments.splice(index, 1);
    return { status: 204 };
  },
};

function isTooLong(text: string): boolean {
  return Array.from(text).length > MAX_BODY_CHARS;
}

function shown({ id, body, author }: Comment): unknown {
  return sample('issue-comment', { id, body, user: author });
}
