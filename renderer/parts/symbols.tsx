import type { ReactNode } from 'react';

/** The shapes of the marks, once per window; `Mark` shows one. */
export function Symbols(): ReactNode {
  return (
    <svg width="0" height="0" style={{ position: 'absolute' }} aria-hidden="true">
      <defs>
        <symbol id="m-ok" viewBox="0 0 18 18">
          <rect x="1" y="1" width="16" height="16" fill="currentColor" />
          <path d="M4.6 9.4l3 3 5.8-6.6" fill="none" stroke="var(--sheet)" strokeWidth="2.2" />
        </symbol>
        <symbol id="m-bad" viewBox="0 0 18 18">
          <path d="M5.6 .8h6.8l4.8 4.8v6.8l-4.8 4.8H5.6L.8 12.4V5.6z" fill="currentColor" />
          <path d="M5.6 5.6l6.8 6.8m0-6.8l-6.8 6.8" stroke="var(--sheet)" strokeWidth="2.2" />
        </symbol>
        <symbol id="m-doubt" viewBox="0 0 18 18">
          <path d="M9 1.2L17.2 16.6H.8z" fill="none" stroke="currentColor" strokeWidth="1.8" />
          <path d="M9 6.4v5" stroke="currentColor" strokeWidth="2" />
          <rect x="8" y="12.6" width="2" height="2" fill="currentColor" />
        </symbol>
        <symbol id="m-stop" viewBox="0 0 18 18">
          <circle cx="9" cy="9" r="7.2" fill="none" stroke="currentColor" strokeWidth="2" />
          <path d="M4 14L14 4" stroke="currentColor" strokeWidth="2" />
        </symbol>
        <symbol id="m-now" viewBox="0 0 18 18">
          <path d="M1.5 2h10.2l5.3 7-5.3 7H1.5z" fill="currentColor" />
        </symbol>
        <symbol id="m-wait" viewBox="0 0 18 18">
          <circle cx="9" cy="9" r="7" fill="none" stroke="currentColor" strokeWidth="1.8" strokeDasharray="3.2 2.3" />
        </symbol>
        <symbol id="m-lock" viewBox="0 0 18 18">
          <rect x="2.5" y="8" width="13" height="9" fill="currentColor" />
          <path d="M5.3 8V5.6a3.7 3.7 0 017.4 0V8" fill="none" stroke="currentColor" strokeWidth="2" />
        </symbol>
        <symbol id="m-off" viewBox="0 0 18 18">
          <path d="M2 9.6a9.4 9.4 0 0114 0M4.9 12.4a5.8 5.8 0 018.2 0" fill="none" stroke="currentColor" strokeWidth="1.7" />
          <rect x="8" y="14" width="2.2" height="2.2" fill="currentColor" />
          <path d="M3 2.4l12 13.4" stroke="currentColor" strokeWidth="1.9" />
        </symbol>
        <symbol id="m-disk" viewBox="0 0 18 18">
          <path d="M2 2h11l3 3v11H2z" fill="none" stroke="currentColor" strokeWidth="1.7" />
          <path d="M5.4 9.6l2.5 2.5 4.8-5.2" fill="none" stroke="currentColor" strokeWidth="1.9" />
        </symbol>
        <symbol id="m-arrow" viewBox="0 0 18 18">
          <path d="M2 9h12M9.6 4.2L14.4 9l-4.8 4.8" fill="none" stroke="currentColor" strokeWidth="2" />
        </symbol>
        <symbol id="m-eye" viewBox="0 0 18 18">
          <path d="M1.5 9C4 5 6.4 3.6 9 3.6S14 5 16.5 9C14 13 11.6 14.4 9 14.4S4 13 1.5 9z" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <path d="M3 15.5L15 2.5" stroke="currentColor" strokeWidth="1.9" />
        </symbol>
        <symbol id="m-brand" viewBox="0 0 20 24">
          <path d="M1 1h18v22H1z" fill="var(--sheet)" stroke="var(--ink)" strokeWidth="1.8" />
          <path d="M5 7h10M5 17h10" stroke="var(--ink)" strokeWidth="1.8" />
          <path d="M3.4 12h13.2" stroke="var(--seal)" strokeWidth="2.6" />
        </symbol>
      </defs>
    </svg>
  );
}
