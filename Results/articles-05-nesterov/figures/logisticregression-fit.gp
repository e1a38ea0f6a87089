# Logistic regression on threshold: threshold.csv, first seed
# Draw it again with: gnuplot logisticregression-fit.gp
NAME = 'logisticregression-fit'; TITLE = 'logisticregression_fit'; WIDTH = 700; HEIGHT = 556
load 'style.gp'
set label 1 '{/:Bold Logistic regression on threshold}' at screen 0.0229, screen 0.9604 left font ",14" tc rgb INK
set label 2 'threshold.csv, first seed' at screen 0.0229, screen 0.9245 left font ",11" tc rgb MUTED
D = 'logisticregression-fit.dat'
set xrange [-0.10865045103890736:2.094789079542454]
set yrange [-0.08:1.08]
set lmargin at screen 0.1029; set rmargin at screen 0.9657
set bmargin at screen 0.0971; set tmargin at screen 0.7842
set xlabel 'x' tc rgb TEXT offset 0,0.3
set ylabel 'y' tc rgb TEXT offset 0.5,0
set arrow from screen 0.1029, screen 0.8813 to screen 0.1286, screen 0.8813 nohead lc rgb C1 lw 2
set label 'nesterov variant=lookAhead, accuracy 1' at screen 0.1371, screen 0.8813 left font ",11" tc rgb TEXT
set arrow from screen 0.1029, screen 0.8489 to screen 0.1286, screen 0.8489 nohead lc rgb C2 lw 2
set label 'nesterov variant=torch, accuracy 1: same line as nesterov variant=lookAhead' at screen 0.1371, screen 0.8489 left font ",11" tc rgb TEXT
set label '○ y = 0' at screen 0.87, screen 0.8489 left font ",11" tc rgb TEXT
set label '● y = 1' at screen 0.1029, screen 0.8165 left font ",11" tc rgb TEXT
plot D index 0 using 1:2 with points pt 6 ps 0.6 lc rgb "#7a8ea3", \
  D index 1 using 1:2 with points pt 7 ps 0.6 lc rgb "#c2884a", \
  D index 2 using 1:2 with lines lw 3.8 lc rgb C1, \
  D index 3 using 1:2 with lines lw 2.0 lc rgb C2
