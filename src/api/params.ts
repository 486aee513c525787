import type { Context } from 'hono';

/** A whole number in the address; anything else matches nothing. */
export const numberIn = (text: string | undefined): number => (text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : 0);

export const idOf = (c: Context): number => numberIn(c.req.param('id'));
export const personOf = (c: Context): number => numberIn(c.req.param('person'));
export const bundleOf = (c: Context): number => numberIn(c.req.param('bundle'));
export const positionOf = (c: Context): number => numberIn(c.req.param('position'));
