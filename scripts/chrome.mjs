import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The Chromium or Chrome of this machine, if it has one. */
export function findChrome() {
  const { CHROME_PATH, PATH = '', LOCALAPPDATA, ProgramFiles, 'ProgramFiles(x86)': programFilesX86 } = process.env;
  const places = CHROME_PATH ? [CHROME_PATH] : [];
  if (process.platform === 'darwin') {
    for (const name of ['Google Chrome', 'Chromium', 'Microsoft Edge']) {
      places.push(`/Applications/${name}.app/Contents/MacOS/${name}`);
    }
  } else if (process.platform === 'win32') {
    for (const folder of [ProgramFiles, programFilesX86, LOCALAPPDATA]) {
      if (folder) places.push(join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe'));
    }
  } else {
    for (const folder of ['/usr/bin', ...PATH.split(delimiter)]) {
      for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
        places.push(join(folder, name));
      }
    }
  }
  return places.find((place) => existsSync(place));
}
