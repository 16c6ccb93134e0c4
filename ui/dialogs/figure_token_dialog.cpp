#include "dialogs/figure_token_dialog.h"

#include "charts/filter_words.h"
#include "dialogs/choices.h"
#include "dialogs/field_access.h"
#include "dialogs/figure_list.h"
#include "dialogs/filter_bar.h"
#include "dialogs/progress_row.h"
#include "dialogs/usual_figures.h"
#include "figures/share.h"
#include "release/figure_words.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

using Kind = FigureQuestion::Kind;

/// What the part of a share says of its own.
Filter partOf(const FigureQuestion &question)
{
    Filter part = question.filter;
    const Filter &whole = question.whole;
    if (part.fromYear == whole.fromYear && part.toYear == whole.toYear)
        part.fromYear = part.toYear = std::nullopt;
    for (const auto &[dimension, key] : keyTable<Dimension>) {
        if (part.selected(dimension) == whole.selected(dimension))
            part.select(dimension, {});
    }
    return part;
}

QString nameOf(Wording wording)
{
    switch (wording) {
    case Wording::Exact:
        return FigureTokenDialog::tr("exactly");
    case Wording::About:
        return FigureTokenDialog::tr("about");
    case Wording::SomewhatOver:
        return FigureTokenDialog::tr("somewhat over");
    case Wording::AtLeast:
        return FigureTokenDialog::tr("at least");
    case Wording::MoreThan:
        return FigureTokenDialog::tr("more than");
    case Wording::FewerThan:
        return FigureTokenDialog::tr("fewer than");
    case Wording::AtMost:
        return FigureTokenDialog::tr("at most");
    case Wording::JustUnder:
        return FigureTokenDialog::tr("nearly");
    }
    Q_UNREACHABLE();
}

/// Of a wording that no number fits the exact one stands there.
bool fits(const FigureToken &token, const FactTable &facts, Language language)
{
    FigureToken exact = token;
    exact.wording = Wording::Exact;
    return token.wording == Wording::Exact ||
           filled(token, facts, language) != filled(exact, facts, language);
}

} // namespace

FigureTokenDialog::FigureTokenDialog(const FactTable &facts, Language language,
                                     const std::optional<FigureToken> &before, QWidget *parent)
    : QDialog(parent)
    , m_facts(facts)
    , m_language(language)
    , m_size(*this, u"figureTokenDialog"_s, {1080, 660})
    , m_list(new FigureList(facts, language, this))
    , m_kind(new QComboBox(this))
    , m_measure(new QComboBox(this))
    , m_filter(newFigureFilter(facts, this))
    , m_whole(newFigureFilter(facts, this))
    , m_wording(new QComboBox(this))
    , m_counter(new QComboBox(this))
    , m_caption(newMutedLabel(tr("Stands in the text"), this))
    , m_text(new QLabel(this))
    , m_words(new QLabel(this))
    , m_exact(newMutedLabel({}, this))
    , m_note(new QLabel(this))
{
    setWindowTitle(before ? tr("Change figure") : tr("Insert figure"));
    auto *right = new QVBoxLayout;
    right->setSpacing(16);
    right->addWidget(makeForm());
    right->addStretch();
    right->addWidget(makeResult());
    auto *upper = new QHBoxLayout;
    upper->setSpacing(24);
    upper->addWidget(m_list, 4);
    upper->addLayout(right, 5);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(upper, 1);
    layout->addWidget(makeButtons());
    m_accept->setText(before ? tr("Change") : tr("Insert"));
    fillChoices();
    setToken(before.value_or(usualFigures(facts, language).front()));
    connectChoices();
    m_list->search().setFocus();
}

QWidget *FigureTokenDialog::makeForm()
{
    auto *form = new QWidget(this);
    m_form = new QFormLayout(form);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(10);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addNamedRow(*m_form, u"kind"_s, tr("&Kind of figure"), m_kind);
    addNamedRow(*m_form, u"measure"_s, tr("&What is counted"), m_measure);
    addNamedRow(*m_form, u"filter"_s, tr("Only of"), m_filter);
    addNamedRow(*m_form, u"whole"_s, tr("Share of all of"), m_whole);
    addNamedRow(*m_form, u"wording"_s, tr("W&ording"), m_wording);
    addNamedRow(*m_form, u"counter"_s, tr("&Behind the number"), m_counter);
    m_counter->setEditable(true);
    m_counter->lineEdit()->setAccessibleName(m_counter->accessibleName());
    return form;
}

QWidget *FigureTokenDialog::makeResult()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    m_text->setObjectName(u"text"_s);
    m_words->setObjectName(u"words"_s);
    m_exact->setObjectName(u"exact"_s);
    m_note->setObjectName(u"note"_s);
    m_text->setProperty("role", u"figure"_s);
    m_note->setProperty("error", true);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(4);
    for (QLabel *label : {m_caption, m_text, m_words, m_exact, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    return card;
}

QWidget *FigureTokenDialog::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *cancel = new QPushButton(tr("Cancel"), bar);
    m_accept = new QPushButton(bar);
    m_accept->setProperty("primary", true);
    m_accept->setDefault(true);
    cancel->setAutoDefault(false);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addStretch();
    layout->addWidget(cancel);
    layout->addWidget(m_accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    return bar;
}

void FigureTokenDialog::fillChoices()
{
    m_kind->addItem(tr("Number"), int(Kind::Count));
    m_kind->addItem(tr("Share in percent"), int(Kind::Share));
    m_kind->addItem(tr("Number of years"), int(Kind::Years));
    for (const auto &[measure, key] : keyTable<Measure>)
        m_measure->addItem(measureName(measure, interfaceLanguage()), QString(key));
    for (const auto &[wording, key] : keyTable<Wording>)
        m_wording->addItem(nameOf(wording), QString(key));
}

void FigureTokenDialog::connectChoices()
{
    for (const QComboBox *combo : {m_kind, m_measure}) {
        connect(combo, &QComboBox::currentIndexChanged, this, [this] {
            fillCounters();
            refresh();
        });
    }
    for (FilterBar *bar : {m_filter, m_whole}) {
        connect(bar, &FilterBar::filterChanged, this, [this, bar] {
            bar->refresh(m_facts);
            refresh();
        });
    }
    connect(m_wording, &QComboBox::currentIndexChanged, this, &FigureTokenDialog::refresh);
    connect(m_counter, &QComboBox::currentTextChanged, this, &FigureTokenDialog::refresh);
    connect(m_list, &FigureList::chosen, this, [this](FigureToken figure) {
        figure.wording = currentValue<Wording>(*m_wording);
        setToken(figure);
    });
    connect(m_list, &FigureList::activated, this, &QDialog::accept);
    connect(m_list, &FigureList::outRequested, this, &FigureTokenDialog::outRequested);
}

void FigureTokenDialog::setToken(const FigureToken &token)
{
    {
        const QSignalBlocker kind(m_kind);
        const QSignalBlocker measure(m_measure);
        const QSignalBlocker filter(m_filter);
        const QSignalBlocker whole(m_whole);
        const QSignalBlocker wording(m_wording);
        const QSignalBlocker counter(m_counter);
        m_kind->setCurrentIndex(m_kind->findData(int(token.question.kind)));
        setCurrentValue(*m_measure, token.question.measure);
        m_filter->setFilter(token.question.kind == Kind::Share ? partOf(token.question)
                                                               : token.question.filter);
        m_whole->setFilter(token.question.whole);
        setCurrentValue(*m_wording, token.wording);
        fillCounters();
        m_counter->setCurrentText(token.counter);
    }
    m_filter->refresh(m_facts);
    m_whole->refresh(m_facts);
    refresh();
}

void FigureTokenDialog::fillCounters()
{
    const QSignalBlocker blocker(m_counter);
    const QStringList counters = countersFor(question(), m_language);
    m_counter->clear();
    m_counter->addItems(counters);
    m_counter->setCurrentText(counters.front());
}

/// Each with what would stand in the text.
void FigureTokenDialog::fillWordings()
{
    FigureToken each = token();
    for (int i = 0; i < m_wording->count(); ++i) {
        each.wording = fromKey<Wording>(m_wording->itemData(i).toString()).value();
        const QString name = nameOf(each.wording);
        m_wording->setItemText(i, fits(each, m_facts, m_language)
                                      ? u"%1 — %2"_s.arg(name, filled(each, m_facts, m_language))
                                      : tr("%1 — no round number fits").arg(name));
    }
}

FigureQuestion FigureTokenDialog::question() const
{
    const Measure measure = currentValue<Measure>(*m_measure);
    switch (Kind(m_kind->currentData().toInt())) {
    case Kind::Count:
        return FigureQuestion::count(measure, m_filter->filter());
    case Kind::Share:
        return FigureQuestion::share(measure, m_filter->filter(), m_whole->filter());
    case Kind::Years:
        return FigureQuestion::years(m_filter->filter());
    }
    Q_UNREACHABLE();
}

FigureToken FigureTokenDialog::token() const
{
    if (!m_asksWords)
        return {question(), Wording::Exact, {}};
    return {question(), currentValue<Wording>(*m_wording), m_counter->currentText().trimmed()};
}

void FigureTokenDialog::askFigureOnly()
{
    m_asksWords = false;
    setWindowTitle(tr("Choose figure"));
    m_caption->setText(tr("The register says"));
    m_accept->setText(tr("Choose"));
    refresh();
}

void FigureTokenDialog::refresh()
{
    const FigureToken shown = token();
    const FigureAnswer answer = answerTo(shown.question, m_facts);
    const bool isShare = shown.question.kind == Kind::Share;
    for (auto &[editor, isShown] : {std::pair<QWidget *, bool>{m_measure, shown.question.kind != Kind::Years},
                                    {m_whole, isShare},
                                    {m_wording, m_asksWords},
                                    {m_counter, m_asksWords}}) {
        editor->setVisible(isShown);
        m_form->labelForField(editor)->setVisible(isShown);
    }
    fillWordings();
    m_list->setQuestion(shown.question);
    m_text->setText(filled(shown, m_facts, m_language));
    m_words->setText(inWords(shown.question, m_facts, interfaceLanguage()));
    const QString exact = answerText(shown.question, answer);
    m_exact->setText(
        isShare
            ? tr("Exactly %1: %2 of %3").arg(exact, groupedNumber(answer.number), groupedNumber(answer.whole))
            : tr("Exactly %1").arg(exact));
    const bool isFitting = fits(shown, m_facts, m_language);
    m_note->setText(isFitting ? QString()
                              : tr("No round number fits “%1”, so the exact one stands in the text.")
                                    .arg(nameOf(shown.wording)));
    m_note->setVisible(!isFitting);
}

} // namespace yeonsu
