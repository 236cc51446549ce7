/** Why a position could not be had: it was refused, or the device does not know. */
export class Unplaced extends Error {
  readonly reason: 'refused' | 'unknown';

  constructor(reason: Unplaced['reason']) {
    super(reason);
    this.name = 'Unplaced';
    this.reason = reason;
  }
}

const OPTIONS = { enableHighAccuracy: false, timeout: 10_000, maximumAge: 600_000 } as const;

/** Hundredths of a degree are well over half a mile: nothing finer leaves the device. */
const coarse = (degrees: number) => Math.round(degrees * 100) / 100;

/** Roughly where this device is. The browser asks its owner first, so call it on a press and nothing else. */
export function askForPosition(): Promise<{ lat: number; lon: number }> {
  return new Promise((found, failed) => {
    // There is none outside a secure context.
    const { geolocation } = navigator;
    if (!geolocation) return failed(new Unplaced('unknown'));
    geolocation.getCurrentPosition(
      ({ coords }) => found({ lat: coarse(coords.latitude), lon: coarse(coords.longitude) }),
      ({ code, PERMISSION_DENIED }) =>
        failed(new Unplaced(code === PERMISSION_DENIED ? 'refused' : 'unknown')),
      OPTIONS,
    );
  });
}
