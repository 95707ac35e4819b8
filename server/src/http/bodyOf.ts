import type { Request, Response } from 'express';
import * as v from 'valibot';
import { refuse } from './refuse.ts';

/** The body of a request if it fits the schema; if not, the request has been answered with `malformed`. */
export const bodyOf = <Schema extends v.GenericSchema>(
  schema: Schema,
  request: Request,
  response: Response,
): v.InferOutput<Schema> | null => {
  const parsed = v.safeParse(schema, request.body);
  if (parsed.success) return parsed.output;
  refuse(response, 'malformed');
  return null;
};
