/** The body with a key that nobody knows, at each of its objects in turn. */
export function withStrangeKey(body: unknown): readonly unknown[] {
  if (typeof body !== 'object' || body === null) return [];
  const within = Object.entries(body).flatMap(([key, value]) =>
    withStrangeKey(value).map((strange) => (Array.isArray(body) ? body.with(Number(key), strange) : { ...body, [key]: strange })),
  );
  return Array.isArray(body) ? within : [{ ...body, la: 1 }, ...within];
}
