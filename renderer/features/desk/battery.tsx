import { useEffect, useState, type ReactNode } from 'react';
import { Mark } from '../../parts/mark.tsx';

type Battery = EventTarget & { readonly level: number; readonly charging: boolean };

const low = 20;
const nearlyEmpty = 10;

/** Percent that is left, while it runs down; absent on mains or where the machine does not tell. */
function useCharge(): number | undefined {
  const [charge, setCharge] = useState<number>();
  useEffect(() => {
    const ask = (navigator as Navigator & { getBattery?: () => Promise<Battery> }).getBattery;
    if (ask === undefined) return;
    const off = new AbortController();
    const watch = (battery: Battery): void => {
      const read = (): void => setCharge(battery.charging ? undefined : Math.round(battery.level * 100));
      if (off.signal.aborted) return;
      read();
      for (const event of ['levelchange', 'chargingchange']) battery.addEventListener(event, read, { signal: off.signal });
    };
    ask.call(navigator).then(watch, () => undefined);
    return () => off.abort();
  }, []);
  return charge;
}

/** In time: a plug is found before the machine goes dark, not after. */
export function BatteryLine(): ReactNode {
  const charge = useCharge();
  if (charge === undefined || charge >= low) return null;
  if (charge >= nearlyEmpty) {
    return (
      <p className="battery" role="status">
        Pin còn <span className="fig">{charge} %</span>: nên cắm sạc.
      </p>
    );
  }
  return (
    <p className="battery empty" role="alert">
      <Mark shape="stop" />
      <span>
        <b>
          Pin chỉ còn <span className="fig">{charge} %</span>: cắm sạc ngay.
        </b>{' '}
        Mọi phiếu đã lưu vẫn còn nếu máy tắt.
      </span>
    </p>
  );
}
