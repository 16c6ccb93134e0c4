#include "dialogs/export_chart_dialog.h"

#include "charts/chart_counting.h"
#include "charts/chart_text.h"
#include "charts/chart_words.h"
#include "charts/picture.h"
#include "charts/picture_preset.h"
#include "dialogs/field_access.h"
#include "dialogs/sheet_preview.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {
constexpr int optionsWidth = 300;
}

ExportChartDialog::ExportChartDialog(const std::vector<ChartChoice> &charts, ChartTopic first,
                                     const FactTable &facts, const ChartContext &context, Prompts &prompts,
                                     QWidget *parent)
    : QDialog(parent)
    , m_charts(charts)
    , m_facts(facts)
    , m_context(context)
    , m_prompts(prompts)
    , m_preview(new SheetPreview(this))
    , m_chart(new QComboBox(this))
    , m_size(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_title(new QLineEdit(this))
{
    setWindowTitle(tr("Save chart as a picture"));
    auto *upper = new QHBoxLayout;
    upper->addWidget(m_preview, 1);
    upper->addWidget(makeOptions());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(upper, 1);
    layout->addWidget(makeButtons());
    fillChoices();
    m_chart->setCurrentIndex(m_chart->findData(int(first)));
    m_language->setCurrentIndex(m_language->findData(int(chart().language)));
    showChart();
    connect(m_chart, &QComboBox::currentIndexChanged, this, &ExportChartDialog::showChart);
    connect(m_kind, &QComboBox::activated, this, &ExportChartDialog::takeChoices);
    connect(m_title, &QLineEdit::textEdited, this, &ExportChartDialog::takeChoices);
    for (const QComboBox *box : {m_size, m_language})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportChartDialog::refresh);
    resize(1080, 640);
}

QWidget *ExportChartDialog::makeOptions()
{
    auto *options = new QWidget(this);
    options->setFixedWidth(optionsWidth);
    auto *form = new QFormLayout(options);
    form->setContentsMargins(24, 24, 24, 24);
    form->setVerticalSpacing(8);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    const auto add = [form](const QString &label, QWidget *editor) {
        form->addRow(label, editor);
        editor->setAccessibleName(withoutMnemonic(label));
    };
    add(tr("&Chart"), m_chart);
    add(tr("&Size"), m_size);
    add(tr("&Kind"), m_kind);
    add(tr("&Language"), m_language);
    add(tr("&Title"), m_title);
    return options;
}

QWidget *ExportChartDialog::makeButtons()
{
    auto *bar = new QFrame(this);
    auto *cancel = new QPushButton(tr("Cancel"), bar);
    auto *save = new QPushButton(tr("Save as PNG…"), bar);
    save->setProperty("primary", true);
    save->setDefault(true);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->addStretch();
    layout->addWidget(cancel);
    layout->addWidget(save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &ExportChartDialog::save);
    return bar;
}

void ExportChartDialog::fillChoices()
{
    for (const PicturePreset &preset : picturePresets)
        m_size->addItem(u"%1 — %2 × %3 px"_s.arg(presetName(preset.key))
                            .arg(preset.size.width())
                            .arg(preset.size.height()),
                        QString(preset.key));
    for (const ChartChoice &chart : m_charts)
        m_chart->addItem(chartName(chart), int(chart.topic));
    m_language->addItem(u"한국어"_s, int(Language::Korean));
    m_language->addItem(u"English"_s, int(Language::English));
}

ChartChoice &ExportChartDialog::chart()
{
    return m_charts[std::size_t(m_chart->currentIndex())];
}

void ExportChartDialog::showChart()
{
    m_kind->clear();
    for (const ChartKind kind : chartKinds(chart()))
        m_kind->addItem(kindName(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(chart().kind)));
    m_title->setText(chart().title);
    refresh();
}

void ExportChartDialog::takeChoices()
{
    chart().kind = ChartKind(m_kind->currentData().toInt());
    chart().title = m_title->text();
    refresh();
}

ChartChoice ExportChartDialog::choice() const
{
    ChartChoice choice = m_charts[std::size_t(m_chart->currentIndex())];
    choice.language = Language(m_language->currentData().toInt());
    choice.title = choice.title.trimmed();
    return inContext(choice, m_context, m_facts);
}

void ExportChartDialog::refresh()
{
    const ChartChoice shown = choice();
    const ChartNumbers numbers = chartNumbers(shown, m_facts);
    m_title->setPlaceholderText(ChartText(shown, numbers).neutralTitle());
    m_preview->setSheet(shown, numbers, picturePresets[std::size_t(m_size->currentIndex())].size);
}

void ExportChartDialog::save()
{
    const ChartChoice shown = choice();
    const QString name =
        u"%1-%2.png"_s.arg(toKey(shown.topic), shown.language == Language::Korean ? u"ko"_s : u"en"_s);
    const QString path = m_prompts.chooseFileToSave(this, windowTitle(), name, tr("PNG picture (*.png)"));
    if (path.isEmpty())
        return;
    const PicturePreset &preset = picturePresets[std::size_t(m_size->currentIndex())];
    const Result<void> written =
        writePicture(path, shown, chartNumbers(shown, m_facts), {preset.size, preset.dpi, false, {}});
    if (!written) {
        m_prompts.showError(this, written.error());
        return;
    }
    emit saved(path);
    accept();
}

} // namespace yeonsu
