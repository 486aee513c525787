import type { MenuItemConstructorOptions } from 'electron';

/** As little as a desk needs: text editing, the size of the text, the folder of the files. */
export function menuOf(platform: NodeJS.Platform, openFolder: () => void): readonly MenuItemConstructorOptions[] {
  const file: MenuItemConstructorOptions = {
    label: 'Tệp',
    submenu: [{ label: 'Mở thư mục dữ liệu', click: openFolder }, { type: 'separator' }, { role: 'quit', label: 'Thoát' }],
  };
  const edit: MenuItemConstructorOptions = {
    label: 'Soạn thảo',
    submenu: [
      { role: 'undo', label: 'Hoàn tác' },
      { type: 'separator' },
      { role: 'cut', label: 'Cắt' },
      { role: 'copy', label: 'Chép' },
      { role: 'paste', label: 'Dán' },
      { role: 'selectAll', label: 'Chọn tất cả' },
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: 'Hiển thị',
    submenu: [
      { role: 'zoomIn', label: 'Chữ to hơn' },
      { role: 'zoomOut', label: 'Chữ nhỏ hơn' },
      { role: 'resetZoom', label: 'Cỡ chữ thường' },
      { type: 'separator' },
      { role: 'togglefullscreen', label: 'Toàn màn hình' },
    ],
  };
  return platform === 'darwin' ? [{ role: 'appMenu' }, file, edit, view] : [file, edit, view];
}
