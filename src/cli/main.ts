import { countCommand } from './count.ts';
import { exportCommand } from './export.ts';
import { printFaults, say } from './say.ts';
import { rollupCommand } from './rollup.ts';
import { sampleCommand } from './sample.ts';
import { verifyCommand } from './verify.ts';

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  count: countCommand,
  sample: sampleCommand,
  export: exportCommand,
  verify: verifyCommand,
  rollup: rollupCommand,
};

const usage = `Cách dùng:
  kiemphieu count FILE.json [--json OUT.json] [--pdf OUT.pdf]
  kiemphieu count --from BIÊN_BẢN.pdf [--json OUT.json] [--pdf OUT.pdf]
  kiemphieu sample OUT.kiemphieu [--ballots N] [--names N] [--seats N] [--seed S]
  kiemphieu export FILE.kiemphieu --dir DIR
  kiemphieu verify FILE.kiemphieu [--head MÃ] [--paper GIẤY.pdf]
  kiemphieu rollup TỆP_HOẶC_THƯ_MỤC... [--table ĐƠN_VỊ.xlsx] --pdf OUT.pdf [--json OUT.json]
      [--planned N] [--organisation TÊN] [--superior TÊN] [--term NHIỆM_KỲ] [--place NƠI] [--date NĂM-THÁNG-NGÀY]`;

export async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    if (name !== undefined && name !== '--help') printFaults([{ code: 'E101', path: name, message: 'không có lệnh này' }]);
    say(usage);
    return name === '--help' ? 0 : 2;
  }
  return command(rest);
}

/** A bug or a broken machine: one line for a person, never a stack. */
const failed = (): void => {
  say('Chương trình gặp lỗi và đã dừng; không có kết quả nào được ghi. Báo cho bộ phận kỹ thuật.');
  process.exit(1);
};
process.on('uncaughtException', failed);
process.on('unhandledRejection', failed);
process.stdout.on('error', () => process.exit(1));
process.stderr.on('error', () => process.exit(1));

process.exitCode = await main(process.argv.slice(2));
