import type { Failure } from '../../api.ts';

export const folderNote = 'Đường dẫn đầy đủ của một thư mục đang có, nên ở ổ đĩa khác hoặc USB. Ví dụ: E:\\Sao lưu, hoặc /media/usb/sao-luu';

export const noFolder = (field: string): Failure => ({ code: 'BACKUP_NO_FOLDER', field, message: 'Ghi đường dẫn đầy đủ của thư mục.' });
