// Beside a list: what is chosen in it, or a text where nothing or several are.
#pragma once

#include <QStackedWidget>

namespace yeonsu {

class EmptyState;

class PanelStack : public QStackedWidget
{
    Q_OBJECT

public:
    /// For none or for several.
    void showText(const QString &heading, const QString &text);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    explicit PanelStack(QWidget *parent);

    /// Once, of what shows the chosen one.
    void setContent(QWidget *content);
    void showContent();
    /// Nothing is chosen any more.
    virtual void forget() = 0;

private:
    EmptyState *m_empty;
    QWidget *m_content = nullptr;
};

} // namespace yeonsu
