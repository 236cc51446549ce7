import { expect, it } from 'vitest';
import { Problem } from './problem';

const answer = (body: object, init: ResponseInit) =>
  new Response(JSON.stringify(body), {
    ...init,
    headers: { 'content-type': 'application/problem+json', ...init.headers },
  });

it('tells a form which field was refused, and why', async () => {
  const problem = await Problem.from(
    answer({ title: 'Taken', detail: 'That username is taken', field: 'username' }, { status: 409 }),
  );
  expect(problem.of('username')).toBe('That username is taken');
  expect(problem.of('email')).toBeUndefined();
});

it('knows every refused field', async () => {
  const problem = await Problem.from(
    answer({ title: 'Invalid', errors: [{ field: 'email', reason: 'no such address' }] }, { status: 422 }),
  );
  expect(problem.of('email')).toBe('no such address');
});

it('says when to try again', async () => {
  const problem = await Problem.from(answer({}, { status: 429, headers: { 'retry-after': '30' } }));
  expect(problem.retryAfter).toBe(30);
});

it('survives an answer that is no JSON at all', async () => {
  const problem = await Problem.from(new Response('<h1>Bad gateway</h1>', { status: 502 }));
  expect(problem.status).toBe(502);
});
