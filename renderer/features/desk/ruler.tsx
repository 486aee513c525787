import { memo, type ReactNode } from 'react';

type RulerProps = { readonly names: number; readonly seats: number; readonly struck: number | undefined; readonly narrow: boolean };

const start = 4;
/** The last number is always written, others only where they do not touch it. */
const written = (value: number, names: number, every: number): boolean => value === names || (value % every === 0 && names - value >= every * 0.75);

/** How many struck names are too few, right, too many. */
export const Ruler = memo(function Ruler({ names, seats, struck, narrow }: RulerProps): ReactNode {
  const full = narrow ? 380 : 494;
  const cell = (full - 8) / (names + 1);
  const x = (value: number): number => start + value * cell;
  const least = names - seats;
  const every = [1, 2, 5, 10, 20, 50].find((jump) => cell * jump >= 24) ?? 50;
  const ticks = Array.from({ length: names + 1 }, (_, value) => value).filter((value) => value !== struck && written(value, names, every));
  const range = least === names - 1 ? `gạch đúng ${least} tên` : `gạch từ ${least} đến ${names - 1} tên`;
  const far = struck === undefined ? 0 : Math.min(Math.max(x(struck) + cell / 2, 16), full - 16);
  return (
    <div className="ruler sheet">
      <svg width="100%" height="68" viewBox={`0 0 ${full} 68`} role="img" aria-label={`Gạch dưới ${least} tên: bầu quá số lượng. Hợp lệ khi ${range}. Gạch cả ${names} tên: không bầu ai.`}>
        <defs>
          <pattern id="too-much" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(40)">
            <path d="M0 0v9" stroke="var(--invalid)" strokeWidth="3" />
          </pattern>
        </defs>
        <g className="ticks">
          {ticks.filter((value) => struck === undefined || Math.abs(x(value) - x(struck)) > 24).map((value) => (
            <text key={value} x={Math.min(x(value) + cell / 2, full - 14)} y="16">{value}</text>
          ))}
        </g>
        {struck === undefined ? null : (
          <g className="here-mark">
            <path d={`M${far - 14} 0h28v21h-8l-6 7-6-7h-8z`} />
            <text x={far} y="16">{struck}</text>
          </g>
        )}
        <rect x={x(0)} y="29.75" width={cell * least} height="12.5" fill="url(#too-much)" stroke="var(--invalid)" strokeWidth="1.5" />
        <rect x={x(least)} y="29" width={cell * (names - least)} height="14" fill="var(--valid)" />
        <rect x={x(names)} y="29.75" width={cell} height="12.5" fill="url(#too-much)" stroke="var(--invalid)" strokeWidth="1.5" />
        <g className="words">
          <text x="3" y="61" fill="var(--invalid)">quá số lượng</text>
          <text x={full / 2} y="61" fill="var(--valid)" textAnchor="middle">{narrow ? `hợp lệ: ${least} – ${names - 1}` : `hợp lệ khi ${range}`}</text>
          <text x={full - 4} y="61" fill="var(--invalid)" textAnchor="end">không bầu ai</text>
        </g>
      </svg>
    </div>
  );
});
