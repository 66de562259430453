import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Where faults are told: an e-mail address, or the https address of a form that takes `title` and `body`. */
export type Reports = { readonly email: string } | { readonly form: string };

const email = /^[^\s@<>?]+@[^\s@<>?]+\.[^\s@<>?]+$/;
/** Hosts whose form for a new issue takes a title and a text from its address. */
const hosted =
  /^(?:https:\/\/|git@|ssh:\/\/git@)(github\.com|codeberg\.org)[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/;

/**
 * One value says it all. @throws where it is neither, since a fault told to nobody is lost
 */
export function parseReports(value: string, where: string): Reports {
  const text = value.trim().replace(/^mailto:/, '');
  if (email.test(text)) return { email: text };
  if (/^https:\/\/[^\s?#]+$/.test(text)) return { form: text };
  throw new Error(
    `${where} is "${value}": expected an e-mail address (name@example.org) or the https address of a form without query (https://github.com/NAME/REPOSITORY/issues/new)`,
  );
}

/** The form of the repository that this copy came from, where its host is known to have one. */
export function formOf(remote: string): Reports | undefined {
  const [, host, path] = hosted.exec(remote.trim()) ?? [];
  return host ? { form: `https://${host}/${path}/issues/new` } : undefined;
}

function remoteOfThisCopy(): string {
  try {
    return execFileSync('git', ['config', '--get', 'remote.origin.url'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return ''; // no git, or no remote
  }
}

let found: { readonly is: Reports | undefined } | undefined;

/** REPORTS at build, else `bugs` of package.json, else the form of the repository; undefined where there is none of them. */
export function reportsTo(): Reports | undefined {
  if (found) return found.is;
  const { bugs } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    bugs?: string | { email?: string; url?: string };
  };
  const written = typeof bugs === 'string' ? bugs : (bugs?.email ?? bugs?.url);
  const value = process.env.REPORTS || written;
  found = {
    is: value
      ? parseReports(value, process.env.REPORTS ? 'REPORTS' : '"bugs" in package.json')
      : formOf(remoteOfThisCopy()),
  };
  return found.is;
}
