import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formOf, parseReports } from './reports.ts';

test('a report goes by letter or by form, and to nothing else', () => {
  assert.deepEqual(parseReports('mailto:noh@example.org', 'REPORTS'), { email: 'noh@example.org' });
  assert.deepEqual(parseReports(' noh@example.org ', 'REPORTS'), { email: 'noh@example.org' });
  assert.deepEqual(parseReports('https://forge.test/a/b/issues/new', 'REPORTS'), {
    form: 'https://forge.test/a/b/issues/new',
  });
  for (const wrong of ['noh', 'http://forge.test/', 'javascript:alert(1)', 'https://f.test/?a=b'])
    assert.throws(() => parseReports(wrong, 'REPORTS'), {
      message: new RegExp(`^REPORTS is "${wrong.replace(/[?()]/g, '\\$&')}": expected an e-mail`),
    });
});

test('without a value reports go to the form of the repository, where its host has one', () => {
  const form = 'https://github.com/noh/course/issues/new';
  for (const remote of [
    'https://github.com/noh/course.git\n',
    'git@github.com:noh/course.git',
    'ssh://git@github.com/noh/course',
  ])
    assert.deepEqual(formOf(remote), { form });
  for (const remote of ['', '/home/noh/course', 'https://example.org/noh/course.git'])
    assert.equal(formOf(remote), undefined);
});
