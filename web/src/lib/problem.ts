import type { components } from '@/lib/api';

type Body = Partial<components['schemas']['Problem']>;
type FieldProblem = components['schemas']['FieldProblem'];

/** Every failed call is one of these, whether the server refused or could not be reached (status 0). */
export class Problem extends Error {
  readonly type: string;
  readonly status: number;
  readonly fields: FieldProblem[];
  /** Seconds to wait before trying again, where the server said so. */
  readonly retryAfter: number | undefined;
  /** Epoch seconds until which something can still be undone, where the server said so. */
  readonly until: number | undefined;

  constructor(body: Body, status: number, retryAfter?: number | null) {
    super(body.detail ?? body.title ?? '');
    this.name = 'Problem';
    this.type = body.type ?? 'about:blank';
    this.status = status;
    this.retryAfter = body.retry_after ?? retryAfter ?? undefined;
    this.until = body.until ?? undefined;
    this.fields = fieldsOf(body);
  }

  /** What was wrong with one field of a form, if anything. */
  of(field: string): string | undefined {
    return this.fields.find((entry) => entry.field === field)?.reason;
  }

  get isOffline(): boolean {
    return this.status === 0;
  }

  /** The session has ended, or there never was one. A wrong password is another thing. */
  get isLoggedOut(): boolean {
    return this.type === '/problems/unauthenticated';
  }

  /** A mailed link that does not work: nobody is told whether it was used, is too old or never was. */
  get isGone(): boolean {
    return this.status === 410;
  }

  /** The right password, but of an account that was deleted. */
  get isDeactivated(): boolean {
    return this.type === '/problems/deactivated';
  }

  static async from(response: Response): Promise<Problem> {
    const isProblem = response.headers.get('content-type')?.includes('json') ?? false;
    const body: unknown = isProblem ? await response.json().catch(() => ({})) : {};
    const wait = Number(response.headers.get('retry-after'));
    return new Problem(isBody(body) ? body : {}, response.status, wait > 0 ? wait : undefined);
  }

  static offline(cause: unknown): Problem {
    const problem = new Problem({ type: 'offline' }, 0);
    problem.cause = cause;
    return problem;
  }
}

function isBody(value: unknown): value is Body {
  return typeof value === 'object' && value !== null;
}

function fieldsOf({ field, detail, title, errors }: Body): FieldProblem[] {
  if (errors && errors.length > 0) return errors;
  return field ? [{ field, reason: detail ?? title ?? '' }] : [];
}
