#include "dialogs/import_step_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

QLabel *newMuted(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setProperty("muted", true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ImportStepBar::ImportStepBar(QWidget *parent)
    : QWidget(parent)
    , m_about(newMuted(this))
    , m_busy(newMuted(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const std::array<QString, stepCount> names{tr("① File"), tr("② Columns"), tr("③ Check"), tr("④ Done")};
    for (int step = 0; step < stepCount; ++step) {
        const QString &name = names[std::size_t(step)];
        auto *button = new QPushButton(name, this);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setProperty("option", true);
        button->setAccessibleName(name.mid(2));
        layout->addWidget(button);
        m_steps[std::size_t(step)] = button;
        connect(button, &QPushButton::clicked, this, [this, step] { emit stepRequested(step); });
    }
    m_about->setObjectName(u"about"_s);
    layout->addSpacing(8);
    layout->addWidget(m_about, 1);
    layout->addWidget(m_busy);
}

void ImportStepBar::showStep(int step, const std::array<bool, stepCount> &open)
{
    for (int each = 0; each < stepCount; ++each) {
        m_steps[std::size_t(each)]->setChecked(each == step);
        m_steps[std::size_t(each)]->setEnabled(open[std::size_t(each)]);
    }
}

void ImportStepBar::showTexts(const QString &about, const QString &busy)
{
    m_about->setText(about);
    m_busy->setText(busy);
}

} // namespace yeonsu
