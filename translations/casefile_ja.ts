<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ayumi::AdvanceDialog</name>
    <message>
        <source>To the next stage</source>
        <translation>次の段階へ</translation>
    </message>
    <message>
        <source>Everything that %1 needs is there.</source>
        <translation>「%1」に必要なものはすべてそろっています。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are missing. Each leads to the place where it is entered.</source>
        <translation>
            <numerusform>%n 件が不足しています。それぞれ入力する場所へ移動できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason for passing the gate</source>
        <translation>通過する理由</translation>
    </message>
    <message>
        <source>Reason for going on all the same (it stands in the timeline and in the record):</source>
        <translation>それでも進める理由（経過と記録に残ります）：</translation>
    </message>
    <message>
        <source>A doctor or an administrator may go on with a written reason.</source>
        <translation>医師または管理者は、理由を書いて進めることができます。</translation>
    </message>
    <message>
        <source>Advance to %1</source>
        <translation>「%1」へ進める</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>それでも進める</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation>症例を終了…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
</context>
<context>
    <name>ayumi::AdverseEventDialog</name>
    <message>
        <source>Change an adverse event</source>
        <translation>有害事象を変更</translation>
    </message>
    <message>
        <source>Add an adverse event</source>
        <translation>有害事象を記録</translation>
    </message>
    <message>
        <source>Another call on</source>
        <translation>もう一度電話する日</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>There is a draft of %1 that was not saved.</source>
        <translation>保存されていない下書きがあります（%1）。</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>下書きを使う</translation>
    </message>
    <message>
        <source>The adverse event is saved.</source>
        <translation>有害事象を保存しました。</translation>
    </message>
</context>
<context>
    <name>ayumi::AdverseEventsView</name>
    <message>
        <source>Adverse events</source>
        <translation>有害事象</translation>
    </message>
    <message>
        <source>Add an adverse event…</source>
        <translation>有害事象を記録…</translation>
    </message>
    <message>
        <source>Nothing unwanted is on record.</source>
        <translation>有害事象の記録はありません。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>変更：%1</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>連絡した先</translation>
    </message>
    <message>
        <source>Told to: %1</source>
        <translation>連絡した先：%1</translation>
    </message>
    <message>
        <source>Judge…</source>
        <translation>判定…</translation>
    </message>
    <message>
        <source>Judge: %1</source>
        <translation>判定：%1</translation>
    </message>
    <message>
        <source>It is on record whom it was told to.</source>
        <translation>連絡した先を記録しました。</translation>
    </message>
</context>
<context>
    <name>ayumi::AnswerField</name>
    <message>
        <source>%1: asked?</source>
        <translation>%1：確認の状況</translation>
    </message>
    <message>
        <source>%1: known from</source>
        <translation>%1：情報源</translation>
    </message>
</context>
<context>
    <name>ayumi::CaseFilePage</name>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Advance…</source>
        <translation>次へ進める…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>再開…</translation>
    </message>
    <message>
        <source>Treatment summary for the patient</source>
        <translation>治療サマリー（患者用）</translation>
    </message>
    <message>
        <source>Treatment summary for the hospital (English)…</source>
        <translation>治療サマリー（病院用・英語）…</translation>
    </message>
    <message>
        <source>Letter about the doctor&apos;s decision</source>
        <translation>適応判断のお手紙</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>症例ファイル</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>症例</translation>
    </message>
    <message>
        <source>The case is in the stage “%1” now.</source>
        <translation>段階を「%1」に進めました。</translation>
    </message>
    <message>
        <source>The case is closed: %1.</source>
        <translation>症例を終了しました：%1</translation>
    </message>
    <message>
        <source>The case is open again.</source>
        <translation>症例を再開しました。</translation>
    </message>
    <message>
        <source>Summary for the hospital</source>
        <translation>病院用サマリー</translation>
    </message>
    <message>
        <source>The patient agreed on %1 that data go to %2.</source>
        <translation>%1に、%2への情報提供に同意しています。</translation>
    </message>
    <message>
        <source>There is no consent to data transfer that holds today. Printing is put on record without one.</source>
        <translation>本日有効な情報提供の同意がありません。同意なしの印刷として記録されます。</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>提供先</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message numerus="yes">
        <source>%n not asked</source>
        <extracomment>Subjects that could do harm (allergy, anticoagulants ...) and that nobody asked about yet</extracomment>
        <translation>
            <numerusform>未確認%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked: %1</source>
        <translation>未確認：%1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>Invitation to an appointment…</source>
        <translation>予定のご案内…</translation>
    </message>
</context>
<context>
    <name>ayumi::CaseForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>変更を取り消す</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>保存：%1</translation>
    </message>
    <message>
        <source>Undo changes: %1</source>
        <translation>変更を取り消す：%1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Somebody else saved this meanwhile. Nothing you typed is lost: look at it and save again.</source>
        <translation>ほかの人が先に保存しました。入力した内容は残っています。確認して、もう一度保存してください。</translation>
    </message>
    <message>
        <source>Choose the joint</source>
        <translation>関節を選択</translation>
    </message>
</context>
<context>
    <name>ayumi::CaseTabs</name>
    <message>
        <source>Rooms of the case file</source>
        <translation>症例ファイルの項目</translation>
    </message>
    <message>
        <source>The note is added.</source>
        <translation>メモを追加しました。</translation>
    </message>
</context>
<context>
    <name>ayumi::CloseDialog</name>
    <message>
        <source>Close the case</source>
        <translation>症例を終了</translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation>理由を選択</translation>
    </message>
    <message>
        <source>Open follow-ups end with the case. It can be opened again.</source>
        <translation>未完了のフォローアップも終了します。あとで再開できます。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>見直す日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Choose the reason.</source>
        <translation>理由を選んでください。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
</context>
<context>
    <name>ayumi::ConsentForm</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>同意書</translation>
    </message>
    <message>
        <source>Another consent</source>
        <translation>新しい同意</translation>
    </message>
    <message>
        <source>Choose what is consented to</source>
        <translation>同意の種類を選択</translation>
    </message>
    <message>
        <source>Consent to</source>
        <translation>同意の内容</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>関節</translation>
    </message>
    <message>
        <source>Who receives the data</source>
        <translation>提供先</translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation>説明文書の版</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>署名日</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>説明者</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>通訳</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>立会人</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>同意を記録</translation>
    </message>
    <message>
        <source>Nothing is signed yet.</source>
        <translation>署名された同意はまだありません。</translation>
    </message>
    <message>
        <source>%1 ・ signed %2 ・ text %3</source>
        <translation>%1 ・ %2署名 ・ 文書 %3</translation>
    </message>
    <message>
        <source>%1 ・ withdrawn %2</source>
        <translation>%1 ・ %2撤回</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Withdraw: %1</source>
        <translation>撤回：%1</translation>
    </message>
    <message>
        <source>Withdraw the consent</source>
        <translation>同意の撤回</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>撤回日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回する</translation>
    </message>
    <message>
        <source>The consent is withdrawn.</source>
        <translation>同意の撤回を記録しました。</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>選択してください。</translation>
    </message>
    <message>
        <source>The consent is recorded.</source>
        <translation>同意を記録しました。</translation>
    </message>
</context>
<context>
    <name>ayumi::ContactForm</name>
    <message>
        <source>Record contact</source>
        <translation>連絡を記録</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>フォローアップ</translation>
    </message>
    <message>
        <source>Choose what happened</source>
        <translation>結果を選択</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Call back at</source>
        <translation>折り返し日時</translation>
    </message>
    <message>
        <source>Next try on</source>
        <translation>次回の連絡日</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>応対した人</translation>
    </message>
    <message>
        <source>Pain now: %1</source>
        <translation>現在の痛み：%1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>This follow-up is done</source>
        <translation>このフォローアップは完了</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Choose what happened.</source>
        <translation>結果を選んでください。</translation>
    </message>
    <message>
        <source>Enter a day and a time that are still to come.</source>
        <translation>これからの日時を入力してください。</translation>
    </message>
    <message>
        <source>The contact is recorded.</source>
        <translation>連絡を記録しました。</translation>
    </message>
</context>
<context>
    <name>ayumi::CounsellingForm</name>
    <message>
        <source>Online counselling</source>
        <translation>オンラインカウンセリング</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>実施日時</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>通訳</translation>
    </message>
    <message>
        <source>Images shown</source>
        <translation>提示した画像</translation>
    </message>
    <message>
        <source>What was explained</source>
        <translation>説明した内容</translation>
    </message>
    <message>
        <source>What the patient said</source>
        <translation>患者さんの言葉</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>次の対応</translation>
    </message>
    <message>
        <source>Enter the day and the time of the meeting.</source>
        <translation>実施した日時を入力してください。</translation>
    </message>
</context>
<context>
    <name>ayumi::DecisionForm</name>
    <message>
        <source>The doctor&apos;s decision</source>
        <translation>医師の適応判断</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>関節</translation>
    </message>
    <message>
        <source>Choose the decision</source>
        <translation>判断を選択</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>適応判断</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Advised instead</source>
        <translation>代わりの助言</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>医師</translation>
    </message>
    <message>
        <source>Country of the licence</source>
        <translation>医師免許の国</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>医師免許番号</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>判断日</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>判断を記録</translation>
    </message>
    <message>
        <source>%1 ・ %2: %3 (%4)</source>
        <translation>%1 ・ %2：%3（%4）</translation>
    </message>
    <message>
        <source>%1 (because of: %2)</source>
        <extracomment>%1 criterion, %2 the question of the intake that speaks for it</extracomment>
        <translation>%1（根拠：%2）</translation>
    </message>
    <message>
        <source>The intake speaks for (a prompt, the doctor decides):</source>
        <translation>問診から考えられる項目（参考。判断は医師）：</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>選択してください。</translation>
    </message>
    <message>
        <source>The decision is recorded.</source>
        <translation>適応判断を記録しました。</translation>
    </message>
</context>
<context>
    <name>ayumi::DischargeForm</name>
    <message>
        <source>Discharge</source>
        <translation>退院</translation>
    </message>
    <message>
        <source>Discharged on</source>
        <translation>退院日</translation>
    </message>
    <message>
        <source>Advice (in Japanese)</source>
        <translation>患者さんへの助言（日本語）</translation>
    </message>
    <message>
        <source>the sheet was given to the patient</source>
        <translation>説明用紙を渡した</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>ayumi::DisclosureForm</name>
    <message>
        <source>What was explained</source>
        <translation>説明した内容</translation>
    </message>
    <message>
        <source>Explained on</source>
        <translation>説明日</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>説明者</translation>
    </message>
    <message>
        <source>Record explanation</source>
        <translation>説明を記録</translation>
    </message>
    <message>
        <source>%1 — explained %2 by %3</source>
        <extracomment>%1 the risk, %2 when, %3 by whom</extracomment>
        <translation>%1 — %2に%3が説明</translation>
    </message>
    <message>
        <source>Tick what was explained.</source>
        <translation>説明した項目に印を付けてください。</translation>
    </message>
    <message>
        <source>The explanation is recorded.</source>
        <translation>説明を記録しました。</translation>
    </message>
</context>
<context>
    <name>ayumi::DocumentsView</name>
    <message>
        <source>Files of this case</source>
        <translation>この症例のファイル</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) stand in the imported talk without their files. Ask for them where they are needed.</source>
        <translation>
            <numerusform>取り込んだトークに写真が%n枚ありますが、ファイルは含まれていません。必要な場合は送ってもらってください。</numerusform>
        </translation>
    </message>
    <message>
        <source>No files yet.</source>
        <translation>ファイルはまだありません。</translation>
    </message>
</context>
<context>
    <name>ayumi::DripForm</name>
    <message>
        <source>Drip</source>
        <translation>点滴</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>ロット</translation>
    </message>
    <message>
        <source>Cells (million)</source>
        <translation>細胞数（百万）</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>所要時間（分）</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>反応</translation>
    </message>
</context>
<context>
    <name>ayumi::ExaminationForm</name>
    <message>
        <source>Examination</source>
        <translation>診察</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>病院</translation>
    </message>
    <message>
        <source>Examined on</source>
        <translation>診察日</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Blood test on</source>
        <translation>血液検査日</translation>
    </message>
    <message>
        <source>Blood findings</source>
        <translation>血液検査の所見</translation>
    </message>
    <message>
        <source>Go or no-go</source>
        <translation>治療の可否</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>医師</translation>
    </message>
</context>
<context>
    <name>ayumi::ExtraFollowUpForm</name>
    <message>
        <source>Another call</source>
        <translation>追加の連絡</translation>
    </message>
    <message>
        <source>On</source>
        <translation>予定日</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Add call</source>
        <translation>連絡を追加</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>日付を入力してください。</translation>
    </message>
</context>
<context>
    <name>ayumi::FactsPanel</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>渡航</translation>
    </message>
    <message>
        <source>Other case %1 (%2)</source>
        <extracomment>%1 case number, %2 stage</extracomment>
        <translation>別の症例 %1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Other cases</source>
        <translation>ほかの症例</translation>
    </message>
</context>
<context>
    <name>ayumi::FollowUpsView</name>
    <message>
        <source>Follow-ups</source>
        <translation>フォローアップ</translation>
    </message>
    <message>
        <source>fixed by hand</source>
        <translation>手動で固定</translation>
    </message>
    <message>
        <source>booked for %1</source>
        <translation>予約 %1</translation>
    </message>
    <message>
        <source>promised for %1</source>
        <translation>約束 %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Record contact: %1</source>
        <translation>連絡を記録：%1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>変更：%1</translation>
    </message>
    <message>
        <source>Book a time…</source>
        <translation>時間を予約…</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>延期…</translation>
    </message>
    <message>
        <source>Fix the day…</source>
        <translation>日付を固定…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>終了…</translation>
    </message>
    <message>
        <source>Fix the day</source>
        <translation>日付を固定</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>A fixed day stays when the treatment date is corrected. Empty: it follows the treatment date again.</source>
        <translation>固定した日付は、治療日を訂正しても変わりません。空欄にすると、再び治療日に連動します。</translation>
    </message>
    <message>
        <source>The call comes back on this day.</source>
        <translation>この日にまた表示されます。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The day is fixed.</source>
        <translation>日付を固定しました。</translation>
    </message>
    <message>
        <source>The call is postponed.</source>
        <translation>連絡を延期しました。</translation>
    </message>
    <message>
        <source>Book a time</source>
        <translation>時間を予約</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>The call is booked.</source>
        <translation>連絡を予約しました。</translation>
    </message>
    <message>
        <source>End this follow-up</source>
        <translation>このフォローアップを終了</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>終了の理由</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>The follow-up is ended.</source>
        <translation>フォローアップを終了しました。</translation>
    </message>
    <message>
        <source>Enter the day of the next call.</source>
        <translation>次に連絡する日を入力してください。</translation>
    </message>
    <message>
        <source>Enter the day of the call.</source>
        <translation>連絡する日を入力してください。</translation>
    </message>
    <message>
        <source>The calls of the plan are planned when the case reaches the follow-up stage.</source>
        <translation>フォローアップの段階になると、計画の連絡が予定に入ります。</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>期間 %1〜%2</translation>
    </message>
    <message>
        <source>with the doctor</source>
        <translation>医師も参加</translation>
    </message>
    <message>
        <source>A number books that time at once.</source>
        <translation>数字キーでその日時をすぐに予約します。</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>ほかの日時</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Start the call: %1</source>
        <translation>電話を始める：%1</translation>
    </message>
</context>
<context>
    <name>ayumi::FormDraft</name>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>What was typed here until %1 was not saved.</source>
        <translation>%1までの入力が保存されていません。</translation>
    </message>
</context>
<context>
    <name>ayumi::FormFields</name>
    <message>
        <source>(empty)</source>
        <translation>（空欄）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
</context>
<context>
    <name>ayumi::InjectionForm</name>
    <message>
        <source>Injection into the joint</source>
        <translation>関節内注射</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>関節</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>ロット</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製剤</translation>
    </message>
    <message>
        <source>Cells (million)</source>
        <translation>細胞数（百万）</translation>
    </message>
    <message>
        <source>Viability (%)</source>
        <translation>生存率（%）</translation>
    </message>
    <message>
        <source>Volume (mL)</source>
        <translation>容量（mL）</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>所要時間（分）</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>医師</translation>
    </message>
    <message>
        <source>Anaesthesia</source>
        <translation>麻酔</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>刺入法</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>反応</translation>
    </message>
    <message>
        <source>Side read back</source>
        <translation>左右の復唱</translation>
    </message>
    <message>
        <source>Record injection</source>
        <translation>注射を記録</translation>
    </message>
    <message>
        <source>%1 ・ %2 ・ lot %3 ・ %4</source>
        <translation>%1 ・ %2 ・ ロット %3 ・ %4</translation>
    </message>
    <message>
        <source>“%1”: asked and read back</source>
        <translation>「%1」を確認し、復唱した</translation>
    </message>
    <message>
        <source>asked and read back</source>
        <translation>確認し、復唱した</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>選択してください。</translation>
    </message>
    <message>
        <source>Enter the day and the time.</source>
        <translation>日時を入力してください。</translation>
    </message>
    <message>
        <source>Ask “right or left?” and have it read back first.</source>
        <translation>先に「右か左か」を確認し、復唱してもらってください。</translation>
    </message>
    <message>
        <source>The injection is recorded.</source>
        <translation>注射を記録しました。</translation>
    </message>
</context>
<context>
    <name>ayumi::IntakeForm</name>
    <message>
        <source>Intake</source>
        <translation>問診</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 question, %2 joint</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>ayumi::JudgementDialog</name>
    <message>
        <source>Does it come from the treatment?</source>
        <translation>治療との関連はありますか</translation>
    </message>
    <message>
        <source>Only a doctor judges this; the record names who did.</source>
        <translation>判定できるのは医師だけです。判定した医師の名前が記録に残ります。</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>判定していない</translation>
    </message>
    <message>
        <source>among the known reactions</source>
        <translation>知られている反応に含まれる</translation>
    </message>
    <message>
        <source>not among the known reactions</source>
        <translation>知られている反応に含まれない</translation>
    </message>
    <message>
        <source>Comes from the treatment</source>
        <translation>治療との関連</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>医師</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>予測できたか</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The judgement is saved.</source>
        <translation>判定を保存しました。</translation>
    </message>
</context>
<context>
    <name>ayumi::Koos12Field</name>
    <message>
        <source>not asked yet</source>
        <translation>まだ聞いていません</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%2問中%1問に回答</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Enter the answers</source>
        <translation>回答を入力</translation>
    </message>
    <message>
        <source>Change the answers</source>
        <translation>回答を変更</translation>
    </message>
    <message>
        <source>KOOS-12, %2: %1</source>
        <extracomment>%1 what the button does, %2 the knee</extracomment>
        <translation>KOOS-12、%2：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the knee, %2 its scores, or that it was not asked</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ayumi::MissingLinks</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 joint, %2 question</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ayumi::NextPanel</name>
    <message>
        <source>What comes next</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>Nothing is left to do here.</source>
        <translation>ここでする作業はありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what the button does (&quot;Start&quot;), %2 with what (&quot;Follow-up call: 3 months&quot;)</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Scores over time</source>
        <translation>スコアの推移</translation>
    </message>
</context>
<context>
    <name>ayumi::PersonForm</name>
    <message>
        <source>Person</source>
        <translation>患者</translation>
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
        <source>Family name (kana)</source>
        <translation>姓（カナ）</translation>
    </message>
    <message>
        <source>Given name (kana)</source>
        <translation>名（カナ）</translation>
    </message>
    <message>
        <source>Family name (passport)</source>
        <translation>姓（旅券）</translation>
    </message>
    <message>
        <source>Given name (passport)</source>
        <translation>名（旅券）</translation>
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
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>LINE name</source>
        <translation>LINE の名前</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>希望の連絡方法</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>希望時間</translation>
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
        <source>Family doctor</source>
        <translation>かかりつけ医</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>緊急連絡先</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>続柄</translation>
    </message>
    <message>
        <source>Phone of the contact</source>
        <translation>連絡先の電話</translation>
    </message>
    <message>
        <source>may be told of the treatment</source>
        <translation>治療について伝えてよい</translation>
    </message>
    <message>
        <source>must not be told</source>
        <translation>伝えてはいけない</translation>
    </message>
    <message>
        <source>May be told</source>
        <translation>情報の共有</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備考</translation>
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
        <source>Called in</source>
        <translation>連絡の言語</translation>
    </message>
    <message>
        <source>Understood as %1</source>
        <translation>読み取り：%1</translation>
    </message>
    <message>
        <source>Ayumi cannot read these hours; calls are proposed without them. It reads, for example: weekday mornings, Tue 14:00-16:00.</source>
        <translation>Ayumiには読み取れないため、候補の日時に反映されません。例：平日午前、火曜14時〜16時</translation>
    </message>
</context>
<context>
    <name>ayumi::PlanChoice</name>
    <message>
        <source>the one that fits the joint</source>
        <translation>関節に合わせた計画</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Change the calls of this case?</source>
        <translation>この症例の連絡を変更しますか？</translation>
    </message>
    <message>
        <source>Change the calls</source>
        <translation>連絡を変更</translation>
    </message>
    <message>
        <source>The follow-up plan of the case is chosen.</source>
        <translation>症例のフォローアップ計画を選びました。</translation>
    </message>
</context>
<context>
    <name>ayumi::ReopenDialog</name>
    <message>
        <source>Open the case again</source>
        <translation>症例を再開</translation>
    </message>
    <message>
        <source>It goes back to the stage it had before. Say why.</source>
        <translation>以前の段階に戻ります。理由を入力してください。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>再開する</translation>
    </message>
</context>
<context>
    <name>ayumi::ScoreForm</name>
    <message>
        <source>no pain</source>
        <translation>痛みなし</translation>
    </message>
    <message>
        <source>worst pain</source>
        <translation>最悪の痛み</translation>
    </message>
    <message>
        <source>Scores before the treatment</source>
        <translation>治療前の評価スコア</translation>
    </message>
    <message>
        <source>millimetres, 0 to 100</source>
        <translation>ミリメートル（0〜100）</translation>
    </message>
    <message>
        <source>Pain on a line in millimetres: %1</source>
        <extracomment>%1 the knee</extracomment>
        <translation>線で示した痛み（VAS、ミリメートル）：%1</translation>
    </message>
</context>
<context>
    <name>ayumi::TimelineView</name>
    <message>
        <source>Show earlier messages</source>
        <translation>以前のメッセージを表示</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Write a note (Ctrl+Enter adds it)</source>
        <translation>メモを書く（Ctrl+Enter で追加）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>ayumi::TreatmentDateForm</name>
    <message>
        <source>Correct the treatment date</source>
        <translation>治療日の訂正</translation>
    </message>
    <message>
        <source>Treated on</source>
        <translation>治療日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Correct the date</source>
        <translation>治療日を訂正</translation>
    </message>
    <message>
        <source>%1: %2 (%3 → %4)</source>
        <extracomment>%1 follow-up, %2 what happens to it, %3 date before, %4 date after</extracomment>
        <translation>%1：%2（%3 → %4）</translation>
    </message>
    <message>
        <source>Say why the date is corrected.</source>
        <translation>訂正の理由を入力してください。</translation>
    </message>
</context>
<context>
    <name>ayumi::TripChecksCard</name>
    <message>
        <source>Checklist of the journey</source>
        <translation>渡航の確認リスト</translation>
    </message>
    <message>
        <source>The checklist begins when something of the trip is saved.</source>
        <translation>渡航の内容を保存すると、確認リストが始まります。</translation>
    </message>
</context>
<context>
    <name>ayumi::TripForm</name>
    <message>
        <source>Trip</source>
        <translation>渡航</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>到着日</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>出発日（帰国）</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>旅券番号</translation>
    </message>
    <message>
        <source>Passport expires</source>
        <translation>旅券の有効期限</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Arrival card sent</source>
        <translation>入国カード送信日</translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>航空便</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>ホテル</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>送迎</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>通訳</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>同行者</translation>
    </message>
    <message>
        <source>needs a wheelchair</source>
        <translation>車いすが必要</translation>
    </message>
    <message>
        <source>Wheelchair</source>
        <translation>車いす</translation>
    </message>
    <message>
        <source>a drip is planned</source>
        <translation>点滴を予定</translation>
    </message>
    <message>
        <source>Drip</source>
        <translation>点滴</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Two nights at least are needed.</source>
        <translation>2泊以上が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n泊</numerusform>
        </translation>
    </message>
    <message>
        <source>The passport must be valid until %1.</source>
        <translation>旅券は%1まで有効である必要があります。</translation>
    </message>
    <message>
        <source>The passport is valid long enough.</source>
        <translation>旅券の残存期間は足りています。</translation>
    </message>
    <message>
        <source>The passport expires too early: it must be valid until %1.</source>
        <translation>旅券の残存期間が足りません。%1まで有効である必要があります。</translation>
    </message>
    <message>
        <source>The passport expires during the trip.</source>
        <translation>旅券が渡航中に失効します。</translation>
    </message>
    <message>
        <source>Lot made ready</source>
        <translation>用意したロット</translation>
    </message>
    <message>
        <source>Lot usable until</source>
        <translation>ロットの使用期限</translation>
    </message>
</context>
</TS>
