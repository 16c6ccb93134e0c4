#include "dialogs/export_chart_form.h"

#include "charts/chart_counting.h"
#include "charts/chart_finding.h"
#include "charts/chart_sheet.h"
#include "charts/chart_text.h"
#include "charts/chart_words.h"
#include "charts/small_numbers.h"
#include "charts/small_numbers_notice.h"
#include "dialogs/field_access.h"
#include "dialogs/picture_size_edit.h"
#include "dialogs/proposed_text_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// A small label above what it names.
QVBoxLayout *labelled(const QString &label, QWidget *editor, QWidget *parent)
{
    auto *name = new QLabel(label, parent);
    name->setProperty("muted", true);
    name->setBuddy(editor);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(withoutMnemonic(label));
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(name);
    column->addWidget(editor);
    return column;
}

} // namespace

ExportChartForm::ExportChartForm(const std::vector<ChartChoice> &charts, int first, const FactTable &facts,
                                 const ChartContext &context, ExportMemory &memory, QWidget *parent)
    : QWidget(parent)
    , m_offered(charts)
    , m_charts(memory.inChosenKinds(charts))
    , m_facts(facts)
    , m_context(context)
    , m_memory(memory)
    , m_proposedLanguage(context.defaultLanguage.value_or(charts[std::size_t(first)].language))
    , m_chart(new QComboBox(this))
    , m_size(new PictureSizeEdit(this))
    , m_kind(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_title(new ProposedTextEdit(tr("&Title"), 2, this))
    , m_subtitle(new ProposedTextEdit(tr("S&ubtitle"), 2, this))
    , m_footer(new ProposedTextEdit(tr("S&ource and notes"), 3, this))
    , m_altText(new ProposedTextEdit(tr("&Alternative text"), 4, this))
    , m_transparent(new QCheckBox(tr("Trans&parent background"), this))
    , m_csv(new QCheckBox(tr("Numbers as CS&V"), this))
    , m_workbook(new QCheckBox(tr("Numbers for &Excel"), this))
    , m_leastNumber(new QSpinBox(this))
    , m_small(new QLabel(this))
{
    makeFields();
    fillChoices(first);
    connectFields();
    showChart();
}

ExportChartForm::~ExportChartForm()
{
    Settings::setPictureOptions(options());
}

PictureOptions ExportChartForm::options() const
{
    PictureOptions options;
    m_size->takeInto(options);
    options.isTransparent = m_transparent->isChecked();
    options.hasCsvBeside = m_csv->isChecked();
    options.hasWorkbookBeside = m_workbook->isChecked();
    options.leastNumber = m_leastNumber->value();
    options.language = language();
    options.proposedLanguage = m_proposedLanguage;
    return options;
}

void ExportChartForm::makeFields()
{
    m_altText->setToolTip(tr("What the picture says, for those who do not see it. It is kept in the file."));
    for (QCheckBox *box : {m_transparent, m_csv, m_workbook})
        box->setAccessibleName(withoutMnemonic(box->text()));
    for (QCheckBox *box : {m_csv, m_workbook})
        box->setToolTip(tr("In a file of the same name beside the picture"));
    m_leastNumber->setObjectName(u"leastNumber"_s);
    m_leastNumber->setRange(0, 100);
    m_leastNumber->setSpecialValueText(tr("none"));
    m_leastNumber->setToolTip(tr("Smaller numbers of people are pointed out before the picture is saved"));
    m_small->setWordWrap(true);
    m_small->setProperty("notice", true);
    m_small->setContentsMargins(12, 8, 12, 8);
    auto *kindAndLanguage = new QHBoxLayout;
    kindAndLanguage->setSpacing(12);
    kindAndLanguage->addLayout(labelled(tr("&Kind"), m_kind, this), 1);
    kindAndLanguage->addLayout(labelled(tr("&Language"), m_language, this), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(12);
    layout->addLayout(labelled(tr("&Chart"), m_chart, this));
    layout->addLayout(labelled(tr("&Size"), m_size, this));
    layout->addLayout(kindAndLanguage);
    layout->addWidget(m_small); // seen without scrolling
    for (ProposedTextEdit *text : {m_title, m_subtitle, m_footer, m_altText})
        layout->addWidget(text);
    layout->addWidget(m_transparent);
    auto *beside = new QHBoxLayout;
    beside->setSpacing(12);
    beside->addWidget(m_csv, 1);
    beside->addWidget(m_workbook, 1);
    layout->addLayout(beside);
    layout->addLayout(labelled(tr("Point out &numbers below"), m_leastNumber, this));
    layout->addStretch();
}

void ExportChartForm::fillChoices(int first)
{
    for (const ChartChoice &chart : m_charts)
        m_chart->addItem(chartName(chart));
    m_chart->setCurrentIndex(first);
    m_language->addItem(u"한국어"_s, int(Language::Korean));
    m_language->addItem(u"English"_s, int(Language::English));
    const PictureOptions options = Settings::pictureOptions();
    const bool isChosen = options.language && options.proposedLanguage == m_proposedLanguage;
    m_language->setCurrentIndex(m_language->findData(int(isChosen ? *options.language : m_proposedLanguage)));
    m_size->setOptions(options);
    m_transparent->setChecked(options.isTransparent);
    m_csv->setChecked(options.hasCsvBeside);
    m_workbook->setChecked(options.hasWorkbookBeside);
    m_leastNumber->setValue(options.leastNumber);
}

void ExportChartForm::connectFields()
{
    connect(m_chart, &QComboBox::currentIndexChanged, this, &ExportChartForm::showChart);
    connect(m_kind, &QComboBox::activated, this, &ExportChartForm::takeKind);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ExportChartForm::showTexts);
    for (const ProposedTextEdit *text : {m_title, m_subtitle, m_footer, m_altText})
        connect(text, &ProposedTextEdit::edited, this, &ExportChartForm::takeTexts);
    connect(m_size, &PictureSizeEdit::changed, this, &ExportChartForm::refresh);
    connect(m_transparent, &QCheckBox::toggled, this, &ExportChartForm::changed);
    connect(m_leastNumber, &QSpinBox::valueChanged, this, &ExportChartForm::pointOutSmallNumbers);
}

Language ExportChartForm::language() const
{
    return Language(m_language->currentData().toInt());
}

std::size_t ExportChartForm::shown() const
{
    return std::size_t(m_chart->currentIndex());
}

void ExportChartForm::showChart()
{
    m_kind->clear();
    for (const ChartKind kind : chartKinds(chart()))
        m_kind->addItem(kindName(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(chart().kind)));
    showTexts();
}

void ExportChartForm::takeKind()
{
    m_charts[shown()].kind = ChartKind(m_kind->currentData().toInt());
    m_memory.setKind(m_offered[shown()], chart().kind);
    refresh();
}

void ExportChartForm::showTexts()
{
    const OwnTexts own = m_memory.texts(chart(), language());
    m_title->setOwnText(own.title);
    m_subtitle->setOwnText(own.subtitle);
    m_footer->setOwnText(own.footer);
    m_altText->setOwnText(own.altText);
    refresh();
}

void ExportChartForm::takeTexts()
{
    m_memory.setTexts(chart(), language(),
                      {m_title->ownText(), m_subtitle->ownText(), m_footer->ownText(), m_altText->ownText()});
    refresh();
}

void ExportChartForm::refresh()
{
    m_choice = chart();
    m_choice.language = language();
    m_choice = inContext(m_choice, m_context, m_facts);
    m_numbers = chartNumbers(m_choice, m_facts);
    proposeTexts();
    pointOutSmallNumbers();
    emit changed();
}

/// The subtitle and the notes are those of the numbers as they are drawn. What was left as proposed stays
/// empty in the choice, so that it follows the drawing.
void ExportChartForm::proposeTexts()
{
    const ChartSheet sheet(m_choice, m_numbers, pressStyle(m_size->size()));
    const ChartText text(m_choice, sheet.numbers());
    const QString standsOut = finding(m_choice, m_numbers);
    m_title->setProposal(standsOut.isEmpty() ? text.neutralTitle() : standsOut);
    m_subtitle->setProposal(text.neutralSubtitle());
    m_footer->setProposal(text.neutralFooter());
    m_choice.title = m_title->text();
    m_choice.subtitle = m_subtitle->ownText().value_or(QString());
    m_choice.footer = m_footer->ownText().value_or(QString());
    m_altText->setProposal(ChartText(m_choice, m_numbers).altText());
}

void ExportChartForm::pointOutSmallNumbers()
{
    m_small->setText(smallNumbersNotice(smallNumbers(m_choice, m_numbers, m_leastNumber->value())));
    m_small->setVisible(!m_small->text().isEmpty());
}

PictureFormat ExportChartForm::format() const
{
    return {m_size->size(), m_size->dpi(), m_transparent->isChecked(), m_altText->text()};
}

} // namespace yeonsu
