const texts: Readonly<Record<string, string>> = {
  NO_SERVER: 'Chương trình không trả lời. Việc vừa làm chưa được lưu. Kiểm tra cửa sổ chương trình rồi làm lại.',
  NO_SESSION: 'Chưa đăng nhập, hoặc phiên làm việc đã hết. Đăng nhập lại để làm tiếp.',
  NO_FILE: 'Chưa mở đại hội nào. Về màn hình đầu để mở hoặc tạo đại hội.',
};

/** Words for a failure that came without its own. */
export const failureText = (code: string): string =>
  texts[code] ?? `Việc vừa làm không được nhận (mã ${code}). Chưa có gì được lưu; xem lại rồi làm lại.`;
