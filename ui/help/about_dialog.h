// Version, licence, and what comes from others.
#pragma once

#include <QDialog>

class QTextBrowser;

namespace yeonsu {

class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

    [[nodiscard]] QTextBrowser &text() const { return *m_text; }

private:
    QTextBrowser *m_text;
};

} // namespace yeonsu
