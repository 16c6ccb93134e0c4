// The steps of bringing a list in, which of them it is at, and which list it is.
#pragma once

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace yeonsu {

class ImportStepBar : public QWidget
{
    Q_OBJECT

public:
    static constexpr int stepCount = 4;

    explicit ImportStepBar(QWidget *parent);

    /// Only to the steps that are open one can go.
    void showStep(int step, const std::array<bool, stepCount> &open);
    /// `busy` is what is being done now; empty for nothing.
    void showTexts(const QString &about, const QString &busy);

signals:
    void stepRequested(int step);

private:
    std::array<QPushButton *, stepCount> m_steps; ///< no group, of which Tab would come to one only
    QLabel *m_about;
    QLabel *m_busy;
};

} // namespace yeonsu
