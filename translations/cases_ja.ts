<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ayumi::BoardColumn</name>
    <message numerus="yes">
        <source>%1: %n case(s)</source>
        <translation>
            <numerusform>%1：%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::CaseChooser</name>
    <message>
        <source>Cases found</source>
        <translation>見つかった症例</translation>
    </message>
    <message>
        <source>Name, kana, phone or case number</source>
        <translation>氏名・カナ・電話・症例番号</translation>
    </message>
    <message>
        <source>Search the case by name, kana, phone or number</source>
        <translation>氏名・カナ・電話・番号で症例を検索</translation>
    </message>
</context>
<context>
    <name>ayumi::CaseTable</name>
    <message>
        <source>Cases</source>
        <translation>症例</translation>
    </message>
</context>
<context>
    <name>ayumi::CasesFilterBar</name>
    <message>
        <source>Filter by name, number, phone</source>
        <translation>氏名・番号・電話で絞り込む</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>me</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>側</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>指定なし</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) or more</source>
        <translation>
            <numerusform>%n日以上</numerusform>
        </translation>
    </message>
    <message>
        <source>In this stage</source>
        <translation>この段階</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>終了した症例</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>表示しない</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>条件を解除</translation>
    </message>
    <message>
        <source>Name, number, phone</source>
        <translation>氏名・番号・電話</translation>
    </message>
</context>
<context>
    <name>ayumi::CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>症例</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>進行中 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No case matches these filters.</source>
        <translation>条件に合う症例はありません。</translation>
    </message>
    <message>
        <source>There is no case yet.</source>
        <translation>症例はまだありません。</translation>
    </message>
    <message>
        <source>Open a new consultation, or drop a LINE talk history on the window.</source>
        <translation>新しい相談を始めるか、LINEのトーク履歴をこの画面にドロップしてください。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>条件を解除</translation>
    </message>
    <message>
        <source>New consultation</source>
        <translation>新しい相談</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
</context>
<context>
    <name>ayumi::DuplicatePanel</name>
    <message numerus="yes">
        <source>%n person(s) in this clinic may be the same.</source>
        <translation>
            <numerusform>同じ人かもしれない患者が%n名います。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more; enter more of the name, the phone or the birth date.</source>
        <translation>
            <numerusform>ほかに%n名います。氏名・電話・生年月日をもう少し入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Same person: new case</source>
        <translation>同じ人：新しい症例</translation>
    </message>
</context>
<context>
    <name>ayumi::HistoryPreview</name>
    <message>
        <source>Proposed from the talk</source>
        <translation>トークからの提案</translation>
    </message>
    <message>
        <source>New consultation</source>
        <translation>新しい相談</translation>
    </message>
    <message>
        <source>Add to a case</source>
        <translation>既存の症例に追加</translation>
    </message>
    <message>
        <source>First messages</source>
        <translation>最初のメッセージ</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>Times are those of</source>
        <translation>時刻の場所</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>東京</translation>
    </message>
    <message>
        <source>Kuala Lumpur</source>
        <translation>クアラルンプール</translation>
    </message>
    <message>
        <source>Who is the patient?</source>
        <translation>患者はどなたですか？</translation>
    </message>
    <message>
        <source>Names in this talk, separated by commas</source>
        <translation>このトークに出てくる名前（「、」で区切る）</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>取り込み先</translation>
    </message>
    <message>
        <source>Only what you confirm is taken into the new consultation.</source>
        <translation>確認してチェックを付けたものだけを、新しい相談に取り込みます。</translation>
    </message>
    <message>
        <source>Lines that were not understood</source>
        <translation>読み取れなかった行</translation>
    </message>
    <message>
        <source>They are kept as a note of the case; nothing is dropped.</source>
        <translation>症例のメモとして残します。捨てられる行はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>メッセージ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Some characters of the file are damaged; they show as �.</source>
        <translation>ファイルの一部の文字が壊れています（�と表示）。</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n message(s))</source>
        <extracomment>A name and how many messages this person wrote</extracomment>
        <translation>
            <numerusform>%1（%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>The file names nobody.</source>
        <translation>ファイルに名前がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood</source>
        <translation>
            <numerusform>読み取れなかった行：%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
</context>
<context>
    <name>ayumi::LineImportDialog</name>
    <message>
        <source>Import a LINE talk history</source>
        <translation>LINEのトーク履歴を取り込む</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Drop the talk history here, or choose the file.</source>
        <translation>トーク履歴をここにドロップするか、ファイルを選んでください。</translation>
    </message>
    <message>
        <source>In LINE: open the talk, menu, “Other settings”, “Export chat history”. The CSV of the official account works too.</source>
        <translation>LINEでトークを開き、メニュー→「その他」→「トーク履歴を送信」で書き出せます。公式アカウントのCSVも取り込めます。</translation>
    </message>
    <message>
        <source>The month (American way)</source>
        <translation>月が先（アメリカ式）</translation>
    </message>
    <message>
        <source>The day (British and Malaysian way)</source>
        <translation>日が先（イギリス・マレーシア式）</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>New consultation…</source>
        <translation>新しい相談…</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>%1 に追加</translation>
    </message>
    <message>
        <source>Add to the case</source>
        <translation>症例に追加</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>症例を開く</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>次のファイル</translation>
    </message>
    <message>
        <source>LINE talk histories</source>
        <translation>LINEのトーク履歴</translation>
    </message>
    <message>
        <source>LINE talk histories (*.txt *.csv)</source>
        <translation>LINEのトーク履歴 (*.txt *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み取っています…</translation>
    </message>
    <message>
        <source>Dates in this file, such as %1, can be read in two ways. What stands first?</source>
        <translation>このファイルの日付（%1 など）は2通りに読めます。先に書かれているのはどちらですか？</translation>
    </message>
    <message>
        <source>Choose who of them is the patient.</source>
        <translation>どの人が患者かを選んでください。</translation>
    </message>
    <message>
        <source>Adding the messages…</source>
        <translation>メッセージを追加しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were added to %1.</source>
        <translation>
            <numerusform>%1 に%n件のメッセージを追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in this talk was in %1 already; nothing was added.</source>
        <translation>このトークはすべて %1 に取り込み済みです。追加したものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were there already.</source>
        <translation>
            <numerusform>%n件は取り込み済みでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that were not understood are kept as a note.</source>
        <translation>
            <numerusform>読み取れなかった%n行はメモとして残しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait.</source>
        <translation>
            <numerusform>残り%nファイルあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::NewConsultationDialog</name>
    <message>
        <source>New consultation</source>
        <translation>新しい相談</translation>
    </message>
    <message>
        <source>Somebody else after all</source>
        <translation>やはり別の人</translation>
    </message>
    <message>
        <source>A name of any kind is enough to begin; everything else can follow.</source>
        <translation>氏名（漢字・カナ・ローマ字・LINE名のどれか）だけで始められます。ほかはあとから入力できます。</translation>
    </message>
    <message>
        <source>Open consultation</source>
        <translation>相談を始める</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a question of the intake, %2 a joint</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a question of the intake, %2 its answer</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Confirmed from the talk and kept with the intake: %1</source>
        <translation>トークから確認済み（問診に記録します）：%1</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Family name in kana</source>
        <translation>セイ</translation>
    </message>
    <message>
        <source>Given name in kana</source>
        <translation>メイ</translation>
    </message>
    <message>
        <source>Family name as in the passport</source>
        <translation>SURNAME（旅券どおり）</translation>
    </message>
    <message>
        <source>Given name as in the passport</source>
        <translation>GIVEN NAME（旅券どおり）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Romaji</source>
        <translation>ローマ字</translation>
    </message>
    <message>
        <source>1958/4/2, S33.4.2</source>
        <translation>1958/4/2、S33.4.2</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>LINE name</source>
        <translation>LINE名</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>What hurts</source>
        <translation>症状</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>There is a draft of %1 that was not saved.</source>
        <translation>保存されていない下書き（%1）があります。</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>下書きを使う</translation>
    </message>
    <message>
        <source>New case of %1, who is known already.</source>
        <translation>登録済みの %1 に新しい症例を作ります。</translation>
    </message>
    <message>
        <source>A further treatment after %1</source>
        <translation>%1 のあとの再治療</translation>
    </message>
    <message>
        <source>Enter a name: kanji, kana, romaji or the LINE name.</source>
        <translation>氏名を入力してください（漢字・カナ・ローマ字・LINE名のどれか）。</translation>
    </message>
    <message>
        <source>Opening the consultation…</source>
        <translation>相談を登録しています…</translation>
    </message>
</context>
<context>
    <name>ayumi::ProposalList</name>
    <message>
        <source>Nothing in this talk could be proposed. Enter what you know in the next step.</source>
        <translation>このトークから提案できるものはありません。わかることは次の画面で入力してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what is proposed (Phone), %2 its value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>which knee?</source>
        <translation>どちらの膝？</translation>
    </message>
    <message>
        <source>Which knee: %1</source>
        <translation>どちらの膝：%1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>ayumi::SavedFilters</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存した条件</translation>
    </message>
    <message>
        <source>Save these filters…</source>
        <translation>今の条件を保存…</translation>
    </message>
    <message>
        <source>Remove this filter…</source>
        <translation>この条件を削除…</translation>
    </message>
    <message>
        <source>Save these filters</source>
        <translation>今の条件を保存</translation>
    </message>
    <message>
        <source>They can be chosen again under this name, on the board and in the table. One of the same name is replaced.</source>
        <translation>この名前で、ボードでも一覧でもいつでも選べます。同じ名前のものは置き換わります。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>There are %1 saved filters already. Remove one first.</source>
        <translation>保存した条件がすでに%1件あります。先にどれかを削除してください。</translation>
    </message>
    <message>
        <source>Remove the saved filter “%1”?</source>
        <translation>保存した条件「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>No case is touched; only the name is forgotten.</source>
        <translation>症例はそのままです。保存した条件だけがなくなります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>ayumi::SymptomFields</name>
    <message>
        <source>Another joint</source>
        <translation>ほかの関節</translation>
    </message>
    <message>
        <source>Symptoms: %1</source>
        <translation>症状：%1</translation>
    </message>
    <message>
        <source>In the patient&apos;s words; leave empty where nothing hurts</source>
        <translation>患者の言葉のまま。症状がなければ空欄</translation>
    </message>
</context>
</TS>
