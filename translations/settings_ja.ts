<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ayumi::AbsenceDialog</name>
    <message>
        <source>Absence: %1</source>
        <translation>不在：%1</translation>
    </message>
    <message>
        <source>No call is proposed on these days. Calls that are agreed stay until you hand them over.</source>
        <translation>この期間は連絡の候補になりません。約束済みの連絡は、引き継ぐまでそのままです。</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Enter a day.</source>
        <translation>日付を入力してください。</translation>
    </message>
</context>
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
        <translation>パスワード（確認）</translation>
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
    <name>ayumi::AddHolidayDialog</name>
    <message>
        <source>Add a holiday</source>
        <translation>祝日を追加</translation>
    </message>
    <message>
        <source>Expected, not declared yet</source>
        <translation>見込（まだ発表されていない）</translation>
    </message>
    <message>
        <source>The holidays of Japan are computed. Enter here those of Malaysia, and days on which our office is closed.</source>
        <translation>日本の祝日は自動で計算されます。ここにはマレーシアの祝日と、事務所の休業日を入力してください。</translation>
    </message>
    <message>
        <source>All Malaysia</source>
        <translation>マレーシア全土</translation>
    </message>
    <message>
        <source>Our office in Japan</source>
        <translation>日本の事務所</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Where it was read, so that somebody can look again.</source>
        <translation>あとで確かめられるように、どこで見たかを書いてください。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Enter a day.</source>
        <translation>日付を入力してください。</translation>
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
        <translation>パスワード（確認）</translation>
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
        <translation>拒否（役割の権限外）</translation>
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
    <message>
        <source>Follow-up plan saved</source>
        <translation>フォローアップ計画を保存</translation>
    </message>
    <message>
        <source>Follow-up plan removed</source>
        <translation>フォローアップ計画を削除</translation>
    </message>
    <message>
        <source>Looked at what a plan would change</source>
        <translation>計画による変更を確認</translation>
    </message>
    <message>
        <source>Calls brought to the follow-up plan</source>
        <translation>連絡をフォローアップ計画に合わせた</translation>
    </message>
    <message>
        <source>Follow-up plan of the case chosen</source>
        <translation>症例のフォローアップ計画を選択</translation>
    </message>
    <message>
        <source>Holidays entered</source>
        <translation>祝日を入力</translation>
    </message>
    <message>
        <source>Calendar file of holidays read</source>
        <translation>祝日のカレンダーファイルを閲覧</translation>
    </message>
    <message>
        <source>Holiday removed</source>
        <translation>祝日を削除</translation>
    </message>
    <message>
        <source>State of the hospital set</source>
        <translation>病院の州を設定</translation>
    </message>
    <message>
        <source>Announced equinoxes entered</source>
        <translation>発表された春分・秋分を入力</translation>
    </message>
    <message>
        <source>Announced equinoxes removed</source>
        <translation>発表された春分・秋分を削除</translation>
    </message>
    <message>
        <source>Working hours saved</source>
        <translation>勤務時間を保存</translation>
    </message>
    <message>
        <source>Absence entered</source>
        <translation>不在を入力</translation>
    </message>
    <message>
        <source>Absence removed</source>
        <translation>不在を削除</translation>
    </message>
    <message>
        <source>Looked at a hand-over of calls</source>
        <translation>連絡の引き継ぎを確認</translation>
    </message>
    <message>
        <source>Calls handed over</source>
        <translation>連絡を引き継いだ</translation>
    </message>
    <message>
        <source>Hand-over taken back</source>
        <translation>引き継ぎを取り消した</translation>
    </message>
    <message>
        <source>Hand-overs read</source>
        <translation>引き継ぎを閲覧</translation>
    </message>
    <message>
        <source>Asked for proposed times</source>
        <translation>候補の日時を確認</translation>
    </message>
    <message>
        <source>Lost to follow-up read</source>
        <translation>追跡不能の一覧を閲覧</translation>
    </message>
    <message>
        <source>Follow-up plan %1</source>
        <translation>フォローアップ計画 %1</translation>
    </message>
    <message>
        <source>for everybody else</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Holiday on %1</source>
        <translation>祝日 %1</translation>
    </message>
    <message>
        <source>Hand-over %1</source>
        <translation>引き継ぎ %1</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>祝日</translation>
    </message>
    <message>
        <source>Day plan printed</source>
        <translation>一日の予定表を印刷</translation>
    </message>
    <message>
        <source>Address labels printed</source>
        <translation>宛名ラベルを印刷</translation>
    </message>
    <message>
        <source>Missed-you letter printed</source>
        <translation>ご連絡のお願い（手紙）を印刷</translation>
    </message>
    <message>
        <source>Letterhead changed</source>
        <translation>差出人の情報を変更</translation>
    </message>
    <message>
        <source>The day %1</source>
        <translation>%1の予定</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>宛名%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Adverse event recorded</source>
        <translation>有害事象を記録</translation>
    </message>
    <message>
        <source>Adverse event judged by a doctor</source>
        <translation>有害事象を医師が判定</translation>
    </message>
    <message>
        <source>Adverse event told to somebody</source>
        <translation>有害事象を連絡</translation>
    </message>
    <message>
        <source>Adverse event corrected or continued</source>
        <translation>有害事象を変更</translation>
    </message>
    <message>
        <source>Call opened</source>
        <translation>電話の画面を開いた</translation>
    </message>
    <message>
        <source>Call recorded</source>
        <translation>電話を記録</translation>
    </message>
    <message>
        <source>Item texts loaded</source>
        <translation>設問文を読み込み</translation>
    </message>
    <message>
        <source>Item texts removed</source>
        <translation>設問文を削除</translation>
    </message>
    <message>
        <source>Phrases for notes saved</source>
        <translation>メモの定型文を保存</translation>
    </message>
    <message>
        <source>Asked who is away</source>
        <translation>不在者の確認</translation>
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
        <translation>最終の検証済みバックアップ：%1</translation>
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
    <name>ayumi::CalendarFileSettings</name>
    <message>
        <source>Calendar file</source>
        <translation>カレンダーファイル</translation>
    </message>
    <message>
        <source>Your appointments and the calls that are yours, as a file that the calendar of this computer or of your telephone can follow. It is written anew after every change; cancelled appointments are marked as cancelled. The file is not encrypted: put it where only you can read it.</source>
        <translation>自分の予定と担当のお電話を、このパソコンやスマートフォンのカレンダーで読めるファイルに書き出します。変更のたびに書き直し、中止した予定は中止と表示します。ファイルは暗号化されません。自分だけが読める場所に置いてください。</translation>
    </message>
    <message>
        <source>How patients are called in it</source>
        <translation>患者さんの表し方</translation>
    </message>
    <message>
        <source>End it and remove the file</source>
        <translation>終了してファイルを削除</translation>
    </message>
    <message>
        <source>The file is kept up to date.</source>
        <translation>ファイルを更新しています。</translation>
    </message>
    <message>
        <source>There is no such file now.</source>
        <translation>今はファイルがありません。</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>場所を変更…</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>場所を選ぶ…</translation>
    </message>
    <message>
        <source>Where the file shall be</source>
        <translation>ファイルの場所</translation>
    </message>
</context>
<context>
    <name>ayumi::CallSettings</name>
    <message>
        <source>Calls</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>No item texts are loaded: calls show the item codes of KOOS-12 (P1, A3 and so on). The texts belong to the developers of KOOS; load them from your own licensed copy as a text pack (JSON). They stay encrypted in this clinic.</source>
        <translation>設問文は読み込まれていません。電話の画面にはKOOS-12の項目コード（P1、A3など）が表示されます。設問文の権利はKOOSの開発者にあります。許諾を得た手元の設問文を、テキストパック（JSON）として読み込んでください。このクリニックの中に暗号化して保管されます。</translation>
    </message>
    <message>
        <source>The item texts are loaded: %1. Licence: %2</source>
        <translation>設問文を読み込み済み：%1。許諾：%2</translation>
    </message>
    <message>
        <source>Text pack of KOOS-12</source>
        <translation>KOOS-12のテキストパック</translation>
    </message>
    <message>
        <source>Text packs (*.json)</source>
        <translation>テキストパック (*.json)</translation>
    </message>
    <message>
        <source>The item texts of KOOS-12 are loaded.</source>
        <translation>KOOS-12の設問文を読み込みました。</translation>
    </message>
    <message>
        <source>The item texts of KOOS-12 are removed.</source>
        <translation>KOOS-12の設問文を削除しました。</translation>
    </message>
    <message>
        <source>The phrases are saved.</source>
        <translation>定型文を保存しました。</translation>
    </message>
    <message>
        <source>Item texts of KOOS-12</source>
        <translation>KOOS-12の設問文</translation>
    </message>
    <message>
        <source>Load a text pack…</source>
        <translation>テキストパックを読み込む…</translation>
    </message>
    <message>
        <source>Remove the texts</source>
        <translation>設問文を削除</translation>
    </message>
    <message>
        <source>Phrases for the note</source>
        <translation>メモの定型文</translation>
    </message>
    <message>
        <source>One phrase a line, at most nine: Alt+1 to Alt+9 write them. Where nothing is written, the phrases that the program brings are used.</source>
        <translation>1行に1つ、9つまで書けます。電話の画面ではAlt+1〜Alt+9で入ります。何も書かないと、プログラムに用意された定型文を使います。</translation>
    </message>
    <message>
        <source>Phrases: %1</source>
        <translation>定型文：%1</translation>
    </message>
    <message>
        <source>Save the phrases</source>
        <translation>定型文を保存</translation>
    </message>
    <message>
        <source>Begin with the program&apos;s phrases</source>
        <translation>用意された定型文から始める</translation>
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
    <name>ayumi::HandOverDialog</name>
    <message>
        <source>Hand over the calls of %1</source>
        <translation>%1さんの連絡を引き継ぐ</translation>
    </message>
    <message>
        <source>Share out nobody&apos;s calls</source>
        <translation>担当者のない連絡を割り振る</translation>
    </message>
    <message>
        <source>Who gets how many</source>
        <translation>割り振り</translation>
    </message>
    <message>
        <source>Nothing is given before you press the button. It can be taken back as long as nobody worked on a call.</source>
        <translation>ボタンを押すまで何も変わりません。引き継いだあとも、まだ手のついていない連絡は元に戻せます。</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>Calls from</source>
        <translation>この日から</translation>
    </message>
    <message>
        <source>Empty: also those that are late.</source>
        <translation>空欄：遅れているものも含む</translation>
    </message>
    <message>
        <source>Calls until</source>
        <translation>この日まで</translation>
    </message>
    <message>
        <source>Empty: everything that is planned.</source>
        <translation>空欄：予定されているものすべて</translation>
    </message>
    <message>
        <source>whoever speaks the language and has the fewest</source>
        <translation>言語が合い、連絡の少ない人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>引き継ぎ先</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>There is no call to give.</source>
        <translation>引き継ぐ連絡はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) would be given.</source>
        <translation>
            <numerusform>%n件の連絡を引き継ぎます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) stay: nobody who is there speaks the language.</source>
        <translation>
            <numerusform>%n件は、その言語を話せる人がいないためそのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more; do it again afterwards.</source>
        <translation>まだあります。終わったらもう一度行ってください。</translation>
    </message>
    <message>
        <source>%1 open calls now, %2 afterwards</source>
        <translation>未完了の連絡 現在%1件 → %2件</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are handed over.</source>
        <translation>
            <numerusform>%n件の連絡を引き継ぎました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are back where they were.</source>
        <translation>
            <numerusform>%n件の連絡を元に戻しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences after each other</extracomment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) stay, since somebody worked on them meanwhile.</source>
        <translation>
            <numerusform>%n件は、その間に対応があったためそのままです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::HolidaySettings</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>祝日</translation>
    </message>
    <message>
        <source>No holiday of %1 is entered for %2: times proposed for calls with the doctor cannot heed them.</source>
        <translation>%2年の%1の祝日が入力されていません。医師が参加する連絡の候補に反映できません。</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1を削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Calendar file of holidays</source>
        <translation>祝日のカレンダーファイル</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>カレンダー (*.ics);;すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s) are entered.</source>
        <translation>
            <numerusform>%n日の祝日を入力しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>Where the hospital is</source>
        <translation>病院の所在地</translation>
    </message>
    <message>
        <source>State</source>
        <translation>州</translation>
    </message>
    <message>
        <source>Its holidays and its weekend count for calls in which the doctor takes part.</source>
        <translation>医師が参加する連絡では、この州の祝日と週末を避けます。</translation>
    </message>
</context>
<context>
    <name>ayumi::HoursDialog</name>
    <message>
        <source>Working hours: %1</source>
        <translation>勤務時間：%1</translation>
    </message>
    <message>
        <source>Calls are only proposed in these hours. An empty day is a day off.</source>
        <translation>この時間の中だけで連絡の候補を出します。空欄の日は休みです。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>休み</translation>
    </message>
    <message>
        <source>For example 10:00-12:00, 13:00-17:00</source>
        <translation>例：10:00-12:00, 13:00-17:00</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>マレーシア</translation>
    </message>
    <message>
        <source>On the clock of</source>
        <translation>どこの時刻か</translation>
    </message>
    <message>
        <source>Calls a day at most</source>
        <translation>1日の連絡の上限</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>マレー語</translation>
    </message>
    <message>
        <source>Calls in</source>
        <translation>話せる言語</translation>
    </message>
    <message>
        <source>Write hours as 10:00-12:00, each ending after it begins.</source>
        <translation>10:00-12:00 のように、終わりが始まりより後になるように書いてください。</translation>
    </message>
</context>
<context>
    <name>ayumi::ImportHolidaysDialog</name>
    <message>
        <source>Holidays from a calendar file</source>
        <translation>カレンダーファイルの祝日</translation>
    </message>
    <message>
        <source>Holidays that would be entered</source>
        <translation>入力される祝日</translation>
    </message>
    <message>
        <source>All Malaysia</source>
        <translation>マレーシア全土</translation>
    </message>
    <message>
        <source>Where they hold</source>
        <translation>対象の地域</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>入力</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) would be entered.</source>
        <translation>
            <numerusform>%n日を入力します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are entered already.</source>
        <translation>
            <numerusform>%n日はすでに入力されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the file could not be read.</source>
        <translation>
            <numerusform>ファイルの中に読み取れないものが%n件あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::LetterheadSettings</name>
    <message>
        <source>Letterhead</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Saved. It stands on every paper printed from now on.</source>
        <translation>保存しました。これから印刷する書類に載ります。</translation>
    </message>
    <message>
        <source>Stands on every paper that leaves the house: who writes, and whom to call.</source>
        <translation>外に出る書類に載る、差出人と連絡先です。</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>事務所名</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>受付時間</translation>
    </message>
    <message>
        <source>When the phone is answered, as it shall be read: “weekdays 9:00 to 18:00”.</source>
        <translation>電話を受けられる時間を、そのまま載せる言葉で。例：平日9時〜18時</translation>
    </message>
    <message>
        <source>LINE account</source>
        <translation>LINEアカウント</translation>
    </message>
    <message>
        <source>Phone for travellers</source>
        <translation>渡航中の連絡先</translation>
    </message>
    <message>
        <source>Whom patients call while they are in Malaysia, day and night.</source>
        <translation>マレーシア滞在中の患者さまがかける番号（昼夜とも）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ayumi::NewPlanDialog</name>
    <message>
        <source>New follow-up plan</source>
        <translation>新しいフォローアップ計画</translation>
    </message>
    <message>
        <source>A plan of a kind of joint holds by itself for treatments of that joint. A programme is chosen in the case file. It begins with the steps you just saw.</source>
        <translation>関節ごとの計画は、その関節の治療に自動で使われます。プログラムは症例ファイルで選びます。いま表示している内容を引き継いで始まります。</translation>
    </message>
    <message>
        <source>Programme with a name</source>
        <translation>名前のあるプログラム</translation>
    </message>
    <message>
        <source>Every treatment: %1</source>
        <translation>%1の治療すべて</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Enter the name of the programme.</source>
        <translation>プログラムの名前を入力してください。</translation>
    </message>
    <message>
        <source>There is such a plan already.</source>
        <translation>その計画はすでにあります。</translation>
    </message>
</context>
<context>
    <name>ayumi::PlanSettings</name>
    <message>
        <source>Follow-up plan</source>
        <translation>フォローアップ計画</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>treated %1</source>
        <translation>治療日 %1</translation>
    </message>
    <message>
        <source>Save the plan first.</source>
        <translation>先に計画を保存してください。</translation>
    </message>
    <message>
        <source>The plan is saved. It holds for the next treatments.</source>
        <translation>計画を保存しました。これからの治療に使われます。</translation>
    </message>
    <message numerus="yes">
        <source>Bring %n open case(s) to this plan?</source>
        <translation>
            <numerusform>%n件の症例をこの計画に合わせますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the calls</source>
        <translation>連絡を変更</translation>
    </message>
    <message numerus="yes">
        <source>The calls of %n case(s) follow the plan now.</source>
        <translation>
            <numerusform>%n件の症例の連絡を計画に合わせました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the plan “%1”?</source>
        <translation>計画「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>Only a plan that no case follows can be removed.</source>
        <translation>どの症例にも使われていない計画だけを削除できます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>新しい計画…</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>時点を追加</translation>
    </message>
    <message>
        <source>A further treatment may be considered from month … until month:</source>
        <translation>追加治療を検討する時期（治療後の月、から・まで）：</translation>
    </message>
    <message>
        <source>Further treatment: from this month</source>
        <translation>追加治療の検討：この月から</translation>
    </message>
    <message>
        <source>Further treatment: until this month</source>
        <translation>追加治療の検討：この月まで</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>計画を保存</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>What this means for open cases</source>
        <translation>進行中の症例への影響</translation>
    </message>
    <message>
        <source>Open cases that would change</source>
        <translation>変わる症例</translation>
    </message>
    <message>
        <source>Bring open cases to the plan…</source>
        <translation>進行中の症例を計画に合わせる…</translation>
    </message>
</context>
<context>
    <name>ayumi::PlanStepFields</name>
    <message>
        <source>The doctor takes part</source>
        <translation>医師も参加</translation>
    </message>
    <message>
        <source>Pain (NRS)</source>
        <translation>痛み（NRS）</translation>
    </message>
    <message>
        <source>KOOS-12</source>
        <translation>KOOS-12</translation>
    </message>
    <message>
        <source>Better or worse</source>
        <translation>変化の評価</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>この時点を削除</translation>
    </message>
    <message>
        <source>months after treatment</source>
        <translation>か月後</translation>
    </message>
    <message>
        <source>weeks after treatment</source>
        <translation>週間後</translation>
    </message>
    <message>
        <source>days after treatment</source>
        <translation>日後</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>前（日）</translation>
    </message>
    <message>
        <source>days after</source>
        <translation>後（日）</translation>
    </message>
    <message>
        <source>How long after the treatment: %1</source>
        <translation>治療後の期間：%1</translation>
    </message>
    <message>
        <source>Months, weeks or days: %1</source>
        <translation>月・週・日：%1</translation>
    </message>
    <message>
        <source>Days before the day: %1</source>
        <translation>予定日より前の日数：%1</translation>
    </message>
    <message>
        <source>Days after the day: %1</source>
        <translation>予定日より後の日数：%1</translation>
    </message>
    <message>
        <source>Remove the step: %1</source>
        <translation>時点を削除：%1</translation>
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
    <name>ayumi::RosterSettings</name>
    <message>
        <source>Working hours</source>
        <translation>勤務時間と不在</translation>
    </message>
    <message>
        <source>never at work</source>
        <translation>勤務なし</translation>
    </message>
    <message>
        <source>%1 (usual hours)</source>
        <translation>%1（標準）</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) a day</source>
        <translation>
            <numerusform>1日%n件まで</numerusform>
        </translation>
    </message>
    <message>
        <source>away</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>Hours…</source>
        <translation>勤務時間…</translation>
    </message>
    <message>
        <source>Absence…</source>
        <translation>不在…</translation>
    </message>
    <message>
        <source>Hand over calls…</source>
        <translation>連絡を引き継ぐ…</translation>
    </message>
    <message>
        <source>%1 is away</source>
        <translation>%1さんは不在</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>連絡%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>The working hours of %1 are saved.</source>
        <translation>%1さんの勤務時間を保存しました。</translation>
    </message>
    <message>
        <source>%1 is away: %2.</source>
        <translation>%1さんの不在：%2</translation>
    </message>
    <message>
        <source>Share out nobody&apos;s calls…</source>
        <translation>担当者のない連絡を割り振る…</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>引き継ぎ</translation>
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
        <translation>%1 さんを無効にしますか？</translation>
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
