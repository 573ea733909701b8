#include "ui/models/words.h"

#include <array>

namespace ayumi {

QString Words::of(AnswerState state)
{
    switch (state) {
    case AnswerState::NotAsked:
        return tr("not asked");
    case AnswerState::None:
        return tr("none");
    case AnswerState::Known:
        return tr("known");
    case AnswerState::Unknown:
        return tr("not known");
    case AnswerState::Declined:
        return tr("did not want to say");
    }
    return {};
}

QString Words::of(AnswerSource source)
{
    switch (source) {
    case AnswerSource::Patient:
        return tr("Patient");
    case AnswerSource::Family:
        return tr("Family");
    case AnswerSource::Images:
        return tr("Images");
    case AnswerSource::ReferralLetter:
        return tr("Referral letter");
    case AnswerSource::HospitalDoctor:
        return tr("Hospital doctor");
    case AnswerSource::LabSheet:
        return tr("Laboratory sheet");
    }
    return {};
}

QString Words::of(IntakeSection section)
{
    switch (section) {
    case IntakeSection::Safety:
        return tr("What could do harm");
    case IntakeSection::History:
        return tr("History");
    case IntakeSection::Life:
        return tr("Daily life and wishes");
    case IntakeSection::Complaint:
        return tr("Complaints");
    case IntakeSection::TreatmentSoFar:
        return tr("Treatment so far");
    case IntakeSection::Finding:
        return tr("Findings");
    }
    return {};
}

QString Words::of(IntakeField field)
{
    switch (field) {
    case IntakeField::Allergy:
        return tr("Allergies");
    case IntakeField::Anticoagulant:
        return tr("Anticoagulants");
    case IntakeField::Antiplatelet:
        return tr("Antiplatelets");
    case IntakeField::Implant:
        return tr("Metal in the body");
    case IntakeField::Cancer:
        return tr("Cancer");
    case IntakeField::Infection:
        return tr("Infections");
    case IntakeField::Medication:
        return tr("Medication");
    case IntakeField::WatchDrugs:
        return tr("Steroids, immunosuppressants");
    case IntakeField::Conditions:
        return tr("Other conditions");
    case IntakeField::DiabetesHbA1c:
        return tr("HbA1c (%)");
    case IntakeField::HeightCm:
        return tr("Height (cm)");
    case IntakeField::WeightKg:
        return tr("Weight (kg)");
    case IntakeField::Smoking:
        return tr("Smoking");
    case IntakeField::Goal:
        return tr("Wish in own words");
    case IntakeField::WalkingMinutes:
        return tr("Can walk (minutes)");
    case IntakeField::Stairs:
        return tr("Stairs");
    case IntakeField::Seiza:
        return tr("Can sit on the heels");
    case IntakeField::Cane:
        return tr("Cane");
    case IntakeField::Exercise:
        return tr("Exercise now");
    case IntakeField::ExerciseWillingness:
        return tr("Will to exercise (0-10)");
    case IntakeField::WishesToPostponeSurgery:
        return tr("Wishes to put off surgery");
    case IntakeField::ExpectsFullRecovery:
        return tr("Expects to be as before");
    case IntakeField::NoImagesReason:
        return tr("Why there are no images");
    case IntakeField::Symptoms:
        return tr("Symptoms");
    case IntakeField::SymptomsSince:
        return tr("Since");
    case IntakeField::PainCharacter:
        return tr("Kind of pain");
    case IntakeField::SeedStage:
        return tr("Stage");
    case IntakeField::HyaluronicAcid:
        return tr("Hyaluronic acid injections");
    case IntakeField::HyaluronicEffect:
        return tr("Their effect now");
    case IntakeField::SteroidPrpCells:
        return tr("Steroid, PRP, cells");
    case IntakeField::Surgery:
        return tr("Surgery, injuries");
    case IntakeField::KellgrenLawrence:
        return tr("KL grade");
    case IntakeField::KlGrader:
        return tr("Graded by");
    case IntakeField::Compartment:
        return tr("Compartment");
    case IntakeField::Swelling:
        return tr("Swelling");
    case IntakeField::Heat:
        return tr("Warmth");
    case IntakeField::Redness:
        return tr("Redness");
    case IntakeField::Effusion:
        return tr("Effusion");
    case IntakeField::ExtensionDegrees:
        return tr("Extension lag (°)");
    case IntakeField::FlexionDegrees:
        return tr("Flexion (°)");
    case IntakeField::Alignment:
        return tr("Alignment");
    }
    return {};
}

namespace {

struct ChoiceWord
{
    IntakeField field;
    const char* code;
    const char* words;
};

constexpr std::array choiceWords{
    ChoiceWord{IntakeField::Smoking, "never", QT_TRANSLATE_NOOP("ayumi::Words", "never")},
    ChoiceWord{IntakeField::Smoking, "former", QT_TRANSLATE_NOOP("ayumi::Words", "formerly")},
    ChoiceWord{IntakeField::Smoking, "current", QT_TRANSLATE_NOOP("ayumi::Words", "smokes")},
    ChoiceWord{IntakeField::Stairs, "free", QT_TRANSLATE_NOOP("ayumi::Words", "freely")},
    ChoiceWord{IntakeField::Stairs, "rail", QT_TRANSLATE_NOOP("ayumi::Words", "with the rail")},
    ChoiceWord{IntakeField::Stairs, "step-by-step", QT_TRANSLATE_NOOP("ayumi::Words", "step by step")},
    ChoiceWord{IntakeField::Stairs, "unable", QT_TRANSLATE_NOOP("ayumi::Words", "not possible")},
    ChoiceWord{IntakeField::Cane, "none", QT_TRANSLATE_NOOP("ayumi::Words", "no cane")},
    ChoiceWord{IntakeField::Cane, "right", QT_TRANSLATE_NOOP("ayumi::Words", "right hand")},
    ChoiceWord{IntakeField::Cane, "left", QT_TRANSLATE_NOOP("ayumi::Words", "left hand")},
    ChoiceWord{IntakeField::Cane, "both", QT_TRANSLATE_NOOP("ayumi::Words", "both hands")},
    ChoiceWord{IntakeField::PainCharacter, "start-up",
               QT_TRANSLATE_NOOP("ayumi::Words", "when starting to move")},
    ChoiceWord{IntakeField::PainCharacter, "movement", QT_TRANSLATE_NOOP("ayumi::Words", "when moving")},
    ChoiceWord{IntakeField::PainCharacter, "inflammatory", QT_TRANSLATE_NOOP("ayumi::Words", "inflammatory")},
    ChoiceWord{IntakeField::PainCharacter, "mechanical", QT_TRANSLATE_NOOP("ayumi::Words", "mechanical")},
    ChoiceWord{IntakeField::PainCharacter, "night", QT_TRANSLATE_NOOP("ayumi::Words", "at night")},
    ChoiceWord{IntakeField::PainCharacter, "rest", QT_TRANSLATE_NOOP("ayumi::Words", "at rest")},
    ChoiceWord{IntakeField::SeedStage, "early", QT_TRANSLATE_NOOP("ayumi::Words", "early stage")},
    ChoiceWord{IntakeField::SeedStage, "middle", QT_TRANSLATE_NOOP("ayumi::Words", "middle stage")},
    ChoiceWord{IntakeField::SeedStage, "end", QT_TRANSLATE_NOOP("ayumi::Words", "end stage")},
    ChoiceWord{IntakeField::HyaluronicEffect, "lasting", QT_TRANSLATE_NOOP("ayumi::Words", "still works")},
    ChoiceWord{IntakeField::HyaluronicEffect, "fading",
               QT_TRANSLATE_NOOP("ayumi::Words", "works less and less")},
    ChoiceWord{IntakeField::HyaluronicEffect, "gone", QT_TRANSLATE_NOOP("ayumi::Words", "no longer works")},
    ChoiceWord{IntakeField::KellgrenLawrence, "not-gradable",
               QT_TRANSLATE_NOOP("ayumi::Words", "cannot be graded")},
    ChoiceWord{IntakeField::Compartment, "medial", QT_TRANSLATE_NOOP("ayumi::Words", "medial")},
    ChoiceWord{IntakeField::Compartment, "lateral", QT_TRANSLATE_NOOP("ayumi::Words", "lateral")},
    ChoiceWord{IntakeField::Compartment, "patellofemoral",
               QT_TRANSLATE_NOOP("ayumi::Words", "patellofemoral")},
    ChoiceWord{IntakeField::Compartment, "several", QT_TRANSLATE_NOOP("ayumi::Words", "several")},
    ChoiceWord{IntakeField::Swelling, "none", QT_TRANSLATE_NOOP("ayumi::Words", "none")},
    ChoiceWord{IntakeField::Swelling, "mild", QT_TRANSLATE_NOOP("ayumi::Words", "mild")},
    ChoiceWord{IntakeField::Swelling, "moderate", QT_TRANSLATE_NOOP("ayumi::Words", "moderate")},
    ChoiceWord{IntakeField::Swelling, "severe", QT_TRANSLATE_NOOP("ayumi::Words", "severe")},
    ChoiceWord{IntakeField::Heat, "none", QT_TRANSLATE_NOOP("ayumi::Words", "none")},
    ChoiceWord{IntakeField::Heat, "mild", QT_TRANSLATE_NOOP("ayumi::Words", "mild")},
    ChoiceWord{IntakeField::Heat, "moderate", QT_TRANSLATE_NOOP("ayumi::Words", "moderate")},
    ChoiceWord{IntakeField::Heat, "severe", QT_TRANSLATE_NOOP("ayumi::Words", "severe")},
    ChoiceWord{IntakeField::Redness, "none", QT_TRANSLATE_NOOP("ayumi::Words", "none")},
    ChoiceWord{IntakeField::Redness, "mild", QT_TRANSLATE_NOOP("ayumi::Words", "mild")},
    ChoiceWord{IntakeField::Redness, "moderate", QT_TRANSLATE_NOOP("ayumi::Words", "moderate")},
    ChoiceWord{IntakeField::Redness, "severe", QT_TRANSLATE_NOOP("ayumi::Words", "severe")},
    ChoiceWord{IntakeField::Effusion, "none", QT_TRANSLATE_NOOP("ayumi::Words", "none")},
    ChoiceWord{IntakeField::Effusion, "slight", QT_TRANSLATE_NOOP("ayumi::Words", "slight")},
    ChoiceWord{IntakeField::Effusion, "moderate", QT_TRANSLATE_NOOP("ayumi::Words", "moderate")},
    ChoiceWord{IntakeField::Effusion, "tense", QT_TRANSLATE_NOOP("ayumi::Words", "tense")},
    ChoiceWord{IntakeField::Alignment, "neutral", QT_TRANSLATE_NOOP("ayumi::Words", "neutral")},
    ChoiceWord{IntakeField::Alignment, "varus", QT_TRANSLATE_NOOP("ayumi::Words", "varus (O-shaped)")},
    ChoiceWord{IntakeField::Alignment, "marked-varus",
               QT_TRANSLATE_NOOP("ayumi::Words", "marked varus (O-shaped)")},
    ChoiceWord{IntakeField::Alignment, "valgus", QT_TRANSLATE_NOOP("ayumi::Words", "valgus (X-shaped)")},
};

struct FieldWord
{
    const char* code;
    const char* words;
};

/// Fields of forms other than the intake, as errors name them.
constexpr std::array fieldWords{
    FieldWord{"name", QT_TRANSLATE_NOOP("ayumi::Words", "Name")},
    FieldWord{"kana", QT_TRANSLATE_NOOP("ayumi::Words", "Kana")},
    FieldWord{"romaji", QT_TRANSLATE_NOOP("ayumi::Words", "Name in the passport")},
    FieldWord{"birth-date", QT_TRANSLATE_NOOP("ayumi::Words", "Birth date")},
    FieldWord{"phone", QT_TRANSLATE_NOOP("ayumi::Words", "Phone")},
    FieldWord{"mail", QT_TRANSLATE_NOOP("ayumi::Words", "Mail address")},
    FieldWord{"address", QT_TRANSLATE_NOOP("ayumi::Words", "Address")},
    FieldWord{"postcode", QT_TRANSLATE_NOOP("ayumi::Words", "Postcode")},
    FieldWord{"passport-number", QT_TRANSLATE_NOOP("ayumi::Words", "Passport number")},
    FieldWord{"passport-expires-on", QT_TRANSLATE_NOOP("ayumi::Words", "Expiry of the passport")},
    FieldWord{"arrival-card-on", QT_TRANSLATE_NOOP("ayumi::Words", "Date of the arrival card")},
    FieldWord{"lot-expires", QT_TRANSLATE_NOOP("ayumi::Words", "Expiry of the lot")},
    FieldWord{"arrival", QT_TRANSLATE_NOOP("ayumi::Words", "Arrival")},
    FieldWord{"departure", QT_TRANSLATE_NOOP("ayumi::Words", "Departure")},
    FieldWord{"decided-on", QT_TRANSLATE_NOOP("ayumi::Words", "Date of the decision")},
    FieldWord{"signed-on", QT_TRANSLATE_NOOP("ayumi::Words", "Date of the signature")},
    FieldWord{"withdrawn-on", QT_TRANSLATE_NOOP("ayumi::Words", "Date of the withdrawal")},
    FieldWord{"explained-on", QT_TRANSLATE_NOOP("ayumi::Words", "Date of the explanation")},
    FieldWord{"explained-by", QT_TRANSLATE_NOOP("ayumi::Words", "Explained by")},
    FieldWord{"text-version", QT_TRANSLATE_NOOP("ayumi::Words", "Version of the consent text")},
    FieldWord{"doctor", QT_TRANSLATE_NOOP("ayumi::Words", "Doctor")},
    FieldWord{"licence-country", QT_TRANSLATE_NOOP("ayumi::Words", "Country of the licence")},
    FieldWord{"licence-number", QT_TRANSLATE_NOOP("ayumi::Words", "Number of the licence")},
    FieldWord{"condition", QT_TRANSLATE_NOOP("ayumi::Words", "Condition")},
    FieldWord{"lot", QT_TRANSLATE_NOOP("ayumi::Words", "Lot")},
    FieldWord{"cells", QT_TRANSLATE_NOOP("ayumi::Words", "Number of cells")},
    FieldWord{"viability", QT_TRANSLATE_NOOP("ayumi::Words", "Viability")},
    FieldWord{"volume", QT_TRANSLATE_NOOP("ayumi::Words", "Volume")},
    FieldWord{"minutes", QT_TRANSLATE_NOOP("ayumi::Words", "Minutes")},
    FieldWord{"started-at", QT_TRANSLATE_NOOP("ayumi::Words", "Time of the treatment")},
    FieldWord{"treated-on", QT_TRANSLATE_NOOP("ayumi::Words", "Date of the treatment")},
    FieldWord{"examined-on", QT_TRANSLATE_NOOP("ayumi::Words", "Date of the examination")},
    FieldWord{"blood-test-on", QT_TRANSLATE_NOOP("ayumi::Words", "Date of the blood test")},
    FieldWord{"discharged-on", QT_TRANSLATE_NOOP("ayumi::Words", "Date of the discharge")},
    FieldWord{"nrs", QT_TRANSLATE_NOOP("ayumi::Words", "Pain (0-10)")},
    FieldWord{"vas", QT_TRANSLATE_NOOP("ayumi::Words", "Pain (0-100 mm)")},
    FieldWord{"pga", QT_TRANSLATE_NOOP("ayumi::Words", "Global rating (0-10)")},
    FieldWord{"change", QT_TRANSLATE_NOOP("ayumi::Words", "Change (1-7)")},
    FieldWord{"words", QT_TRANSLATE_NOOP("ayumi::Words", "The patient's words")},
    FieldWord{"onset-on", QT_TRANSLATE_NOOP("ayumi::Words", "Beginning")},
    FieldWord{"ended-on", QT_TRANSLATE_NOOP("ayumi::Words", "End")},
    FieldWord{"grade", QT_TRANSLATE_NOOP("ayumi::Words", "Grade")},
    FieldWord{"serious", QT_TRANSLATE_NOOP("ayumi::Words", "Why it is serious")},
    FieldWord{"action", QT_TRANSLATE_NOOP("ayumi::Words", "What was done")},
    FieldWord{"judged-on", QT_TRANSLATE_NOOP("ayumi::Words", "Day of the judgement")},
    FieldWord{"licence", QT_TRANSLATE_NOOP("ayumi::Words", "Licence")},
    FieldWord{"text-pack", QT_TRANSLATE_NOOP("ayumi::Words", "Text pack")},
    FieldWord{"phrases", QT_TRANSLATE_NOOP("ayumi::Words", "Phrases")},
    FieldWord{"answers", QT_TRANSLATE_NOOP("ayumi::Words", "Answers")},
    FieldWord{"instrument", QT_TRANSLATE_NOOP("ayumi::Words", "Score")},
    FieldWord{"password", QT_TRANSLATE_NOOP("ayumi::Words", "Password")},
    FieldWord{"held-at", QT_TRANSLATE_NOOP("ayumi::Words", "Time of the counselling")},
    FieldWord{"call-back-at", QT_TRANSLATE_NOOP("ayumi::Words", "Time to call back")},
    FieldWord{"next-try-on", QT_TRANSLATE_NOOP("ayumi::Words", "Next try")},
    FieldWord{"look-again-on", QT_TRANSLATE_NOOP("ayumi::Words", "Date to look again")},
    FieldWord{"reason", QT_TRANSLATE_NOOP("ayumi::Words", "Reason")},
    FieldWord{"recipient", QT_TRANSLATE_NOOP("ayumi::Words", "Recipient")},
    FieldWord{"note", QT_TRANSLATE_NOOP("ayumi::Words", "Note")},
    FieldWord{"text", QT_TRANSLATE_NOOP("ayumi::Words", "Text")},
    FieldWord{"on", QT_TRANSLATE_NOOP("ayumi::Words", "Day")},
    FieldWord{"until", QT_TRANSLATE_NOOP("ayumi::Words", "Until when")},
    FieldWord{"reminder", QT_TRANSLATE_NOOP("ayumi::Words", "The reminder")},
    FieldWord{"item", QT_TRANSLATE_NOOP("ayumi::Words", "Item")},
    FieldWord{"go-reason", QT_TRANSLATE_NOOP("ayumi::Words", "Reason")},
};

} // namespace

QString Words::choice(IntakeField field, QStringView code)
{
    for (const ChoiceWord& word : choiceWords) {
        if (word.field == field && code == QLatin1StringView(word.code))
            return tr(word.words);
    }
    return code.toString();
}

QString Words::of(IntakeField field, const Answer& answer)
{
    if (answer.state != AnswerState::Known)
        return of(answer.state);
    switch (definitionOf(field).kind) {
    case AnswerKind::YesNo:
        return answer.value == u"yes" ? tr("yes") : tr("no");
    case AnswerKind::Choice:
        return choice(field, answer.value);
    case AnswerKind::Number:
    case AnswerKind::Text:
        break;
    }
    return answer.value;
}

QString Words::field(const QString& code)
{
    for (const FieldWord& word : fieldWords) {
        if (code == QLatin1StringView(word.code))
            return tr(word.words);
    }
    return code;
}

} // namespace ayumi
