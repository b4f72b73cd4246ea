export type Light = 'system' | 'light' | 'dark';

const place = 'leadsheet.light';

export function readLight(): Light {
  const kept = localStorage.getItem(place);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

/** Light, dark, or as the device is; kept in this browser. */
export function setLight(light: Light) {
  if (light === 'system') {
    localStorage.removeItem(place);
    delete document.documentElement.dataset.light;
  } else {
    localStorage.setItem(place, light);
    document.documentElement.dataset.light = light;
  }
}
