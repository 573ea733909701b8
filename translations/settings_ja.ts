<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ayumi::AccountSettings</name>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Change the password of %1</source>
        <translation>%1 さんのパスワードを変更</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>現在のパスワード</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>パスワード(確認)</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>2つのパスワードが一致しません。</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>パスワードを変更しました。</translation>
    </message>
</context>
<context>
    <name>ayumi::AddStaffDialog</name>
    <message>
        <source>Add a colleague</source>
        <translation>スタッフを追加</translation>
    </message>
    <message>
        <source>They sign in with this name and password, and change the password themselves in Settings.</source>
        <translation>この名前とパスワードでサインインし、パスワードはご本人が「設定」で変更します。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>最初のパスワード</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>パスワード(確認)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>パスワードを決めてください。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>2つのパスワードが一致しません。</translation>
    </message>
</context>
<context>
    <name>ayumi::AuditModel</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
</context>
<context>
    <name>ayumi::AuditSettings</name>
    <message>
        <source>Audit log</source>
        <translation>監査記録</translation>
    </message>
    <message>
        <source>Verify everything</source>
        <translation>すべて検証</translation>
    </message>
    <message>
        <source>Checking database, audit log and attachments…</source>
        <translation>データベース、監査記録、添付ファイルを検証しています…</translation>
    </message>
    <message>
        <source>Everything is in order: %1 audit records, %2 cases, %3 attachments.</source>
        <translation>問題はありません。監査記録 %1件、症例 %2件、添付ファイル %3件。</translation>
    </message>
    <message>
        <source>Something is wrong. Do not work on; call whoever looks after this computer.</source>
        <translation>問題が見つかりました。作業を中断し、システムの担当者に連絡してください。</translation>
    </message>
</context>
<context>
    <name>ayumi::AuditWords</name>
    <message>
        <source>Signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Refused: the role does not allow it</source>
        <translation>拒否(役割の権限外)</translation>
    </message>
    <message>
        <source>Clinic set up</source>
        <translation>クリニックを作成</translation>
    </message>
    <message>
        <source>Recovery key used</source>
        <translation>復旧キーを使用</translation>
    </message>
    <message>
        <source>Colleague added</source>
        <translation>スタッフを追加</translation>
    </message>
    <message>
        <source>Colleague disabled</source>
        <translation>スタッフを無効化</translation>
    </message>
    <message>
        <source>Colleague enabled</source>
        <translation>スタッフを有効化</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>役割を変更</translation>
    </message>
    <message>
        <source>Language changed</source>
        <translation>言語を変更</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>Patient&apos;s details saved</source>
        <translation>患者情報を保存</translation>
    </message>
    <message>
        <source>Patient&apos;s details read</source>
        <translation>患者情報を閲覧</translation>
    </message>
    <message>
        <source>Looked for the same patient</source>
        <translation>重複する患者を確認</translation>
    </message>
    <message>
        <source>Case opened for a new consultation</source>
        <translation>新しい相談の症例を作成</translation>
    </message>
    <message>
        <source>Intake saved</source>
        <translation>問診を保存</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>症例 %1</translation>
    </message>
    <message>
        <source>Patient %1</source>
        <translation>患者 %1</translation>
    </message>
    <message>
        <source>Colleague %1</source>
        <translation>スタッフ %1</translation>
    </message>
    <message>
        <source>Record read</source>
        <translation>監査記録を閲覧</translation>
    </message>
    <message>
        <source>Everything verified</source>
        <translation>すべて検証</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>バックアップを作成</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Backup verified</source>
        <translation>バックアップを検証</translation>
    </message>
    <message>
        <source>Stage advanced</source>
        <translation>段階を進めた</translation>
    </message>
    <message>
        <source>Responsible person changed</source>
        <translation>担当を変更</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>症例を終了</translation>
    </message>
    <message>
        <source>Looked at what is missing</source>
        <translation>不足項目を確認</translation>
    </message>
    <message>
        <source>Case file opened</source>
        <translation>症例ファイルを閲覧</translation>
    </message>
    <message>
        <source>Case opened again</source>
        <translation>症例を再開</translation>
    </message>
    <message>
        <source>List of cases read</source>
        <translation>症例一覧を閲覧</translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation>同意を記録</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>同意を撤回</translation>
    </message>
    <message>
        <source>Contact recorded</source>
        <translation>連絡を記録</translation>
    </message>
    <message>
        <source>Counselling corrected</source>
        <translation>カウンセリングを訂正</translation>
    </message>
    <message>
        <source>Counselling recorded</source>
        <translation>カウンセリングを記録</translation>
    </message>
    <message>
        <source>Data given to somebody</source>
        <translation>情報を提供</translation>
    </message>
    <message>
        <source>Doctor&apos;s decision recorded</source>
        <translation>適応判断を記録</translation>
    </message>
    <message>
        <source>Discharge recorded</source>
        <translation>退院を記録</translation>
    </message>
    <message>
        <source>Explanation recorded</source>
        <translation>説明を記録</translation>
    </message>
    <message>
        <source>Drip recorded</source>
        <translation>点滴を記録</translation>
    </message>
    <message>
        <source>Due calls read</source>
        <translation>予定の連絡を閲覧</translation>
    </message>
    <message>
        <source>Examination saved</source>
        <translation>診察を保存</translation>
    </message>
    <message>
        <source>LINE talk compared with what is there</source>
        <translation>LINEトークを照合</translation>
    </message>
    <message>
        <source>LINE talk imported</source>
        <translation>LINEトークを取り込み</translation>
    </message>
    <message>
        <source>Injection recorded</source>
        <translation>関節内注射を記録</translation>
    </message>
    <message>
        <source>Messages read</source>
        <translation>メッセージを閲覧</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Passport saved</source>
        <translation>旅券を保存</translation>
    </message>
    <message>
        <source>Score recorded</source>
        <translation>評価スコアを記録</translation>
    </message>
    <message>
        <source>Today read</source>
        <translation>「今日」を閲覧</translation>
    </message>
    <message>
        <source>Trip saved</source>
        <translation>渡航を保存</translation>
    </message>
    <message>
        <source>Calendar exported</source>
        <translation>カレンダーを書き出し</translation>
    </message>
    <message>
        <source>Calendar file set up</source>
        <translation>カレンダーファイルを設定</translation>
    </message>
    <message>
        <source>Calendar file written</source>
        <translation>カレンダーファイルを更新</translation>
    </message>
    <message>
        <source>Calendar file ended</source>
        <translation>カレンダーファイルを終了</translation>
    </message>
    <message>
        <source>Calendar file compared with what is there</source>
        <translation>カレンダーファイルを今の予定と比較</translation>
    </message>
    <message>
        <source>Call list printed</source>
        <translation>電話リストの印刷</translation>
    </message>
    <message>
        <source>Everybody&apos;s calls</source>
        <translation>全員の連絡</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>クリニック</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>バックアップ %1</translation>
    </message>
    <message>
        <source>Reminder set</source>
        <translation>リマインダーを設定</translation>
    </message>
    <message>
        <source>Reminder handed to somebody</source>
        <translation>リマインダーの担当を変更</translation>
    </message>
    <message>
        <source>Reminder changed</source>
        <translation>リマインダーを変更</translation>
    </message>
    <message>
        <source>Reminder done</source>
        <translation>リマインダーを完了</translation>
    </message>
    <message>
        <source>Reminder put off</source>
        <translation>リマインダーを延期</translation>
    </message>
    <message>
        <source>Rules of reminders changed</source>
        <translation>リマインダーの規則を変更</translation>
    </message>
    <message>
        <source>Reminders read</source>
        <translation>リマインダーを閲覧</translation>
    </message>
</context>
<context>
    <name>ayumi::BackupSettings</name>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Back up to another folder…</source>
        <translation>別のフォルダーにバックアップ…</translation>
    </message>
    <message>
        <source>Check a backup…</source>
        <translation>バックアップを検証…</translation>
    </message>
    <message>
        <source>Where this clinic lies</source>
        <translation>このクリニックの保存先</translation>
    </message>
    <message>
        <source>Everything in this folder is encrypted. Copy it only while Ayumi is closed; a backup may be made at any time.</source>
        <translation>このフォルダーの内容はすべて暗号化されています。フォルダーごとコピーする場合は、歩みを終了してから行ってください。バックアップはいつでも作成できます。</translation>
    </message>
    <message>
        <source>There is no verified backup yet.</source>
        <translation>検証済みのバックアップはまだありません。</translation>
    </message>
    <message>
        <source>A backup counts once it was opened and checked. Keep a copy on another disk.</source>
        <translation>バックアップは、開いて内容を確認できて初めて有効と数えます。別のディスクにも保管してください。</translation>
    </message>
    <message>
        <source>Last verified backup: %1</source>
        <translation>最終の検証済みバックアップ:%1</translation>
    </message>
    <message>
        <source>%1 cases, %2 patients, %3
%4</source>
        <extracomment>%1 cases, %2 patients, %3 size, %4 path</extracomment>
        <translation>症例 %1件、患者 %2名、%3
%4</translation>
    </message>
    <message>
        <source>Backing up and checking the copy…</source>
        <translation>バックアップを作成し、検証しています…</translation>
    </message>
    <message>
        <source>The backup is made and was opened and checked.</source>
        <translation>バックアップを作成し、内容を確認しました。</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>バックアップの保存先</translation>
    </message>
    <message>
        <source>Backup to check</source>
        <translation>検証するバックアップ</translation>
    </message>
    <message>
        <source>Checking the backup…</source>
        <translation>バックアップを検証しています…</translation>
    </message>
    <message>
        <source>The backup of %1 is complete: %2 cases, %3 patients.</source>
        <translation>%1 のバックアップに問題はありません。症例 %2件、患者 %3名。</translation>
    </message>
</context>
<context>
    <name>ayumi::DisplaySettings</name>
    <message>
        <source>Display and lock</source>
        <translation>表示とロック</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>自動ロックまで</translation>
    </message>
    <message>
        <source>Without a key or the pointer being touched. What you typed is kept.</source>
        <translation>キーボードやマウスの操作がない時間です。入力中の内容は保持されます。</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分</translation>
    </message>
</context>
<context>
    <name>ayumi::ReminderSettings</name>
    <message>
        <source>Reminders</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>The rules of reminders are saved.</source>
        <translation>リマインダーの規則を保存しました。</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Show reminders on the desktop, also while another program is in front</source>
        <translation>ほかのプログラムの使用中も、デスクトップに通知する</translation>
    </message>
    <message>
        <source>While Ayumi is locked only their number is shown, never a name and never what it is about. Without this, and on computers that show no notifications, the bell counts them.</source>
        <translation>ロックしている間は件数だけを表示し、氏名や内容は表示しません。この設定を切ったときや、通知のないコンピューターでは、ベルが件数を示します。</translation>
    </message>
    <message>
        <source>What reminds</source>
        <translation>知らせるもの</translation>
    </message>
    <message>
        <source>Rings from</source>
        <translation>知らせ始める時刻</translation>
    </message>
    <message>
        <source>For what has no time of its own. Clock of Tokyo.</source>
        <translation>時刻の決まっていないものを知らせ始める時刻です（東京の時計）。</translation>
    </message>
    <message>
        <source>%1: number</source>
        <translation>%1：日数・分数</translation>
    </message>
    <message>
        <source> days after</source>
        <translation> 日後</translation>
    </message>
    <message>
        <source> days before arrival</source>
        <translation> 日前（到着の）</translation>
    </message>
    <message>
        <source> minutes before</source>
        <translation> 分前</translation>
    </message>
    <message>
        <source>%1: urgent</source>
        <translation>%1：至急になる日数</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>標準に戻す</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source> days before: urgent</source>
        <translation> 日前から至急</translation>
    </message>
</context>
<context>
    <name>ayumi::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>ayumi::StaffModel</name>
    <message>
        <source>that is you</source>
        <translation>ご自身</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>無効にする</translation>
    </message>
</context>
<context>
    <name>ayumi::StaffSettings</name>
    <message>
        <source>Staff and roles</source>
        <translation>スタッフと役割</translation>
    </message>
    <message>
        <source>Add a colleague…</source>
        <translation>スタッフを追加…</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <translation>%1 さんがサインインできるようになりました。</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>%1 さんを無効にしますか?</translation>
    </message>
    <message>
        <source>They cannot sign in any more. What they recorded stays under their name.</source>
        <translation>サインインできなくなります。これまでの記録は本人の名前で残ります。</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>%1 is now: %2.</source>
        <translation>%1 さんの役割を「%2」にしました。</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more.</source>
        <translation>%1 さんはサインインできなくなりました。</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1 さんが再びサインインできるようになりました。</translation>
    </message>
</context>
</TS>
