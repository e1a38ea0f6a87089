# Huber, δ = 0.5: paths of all arms on seed 1
# Draw it again with: gnuplot huber-0-5-contour.gp
NAME = 'huber-0-5-contour'; TITLE = 'huber_0_5_contour'; WIDTH = 700; HEIGHT = 600
load 'style.gp'
set label 1 '{/:Bold Huber, δ = 0.5}' at screen 0.0229, screen 0.9633 left font ",14" tc rgb INK
set label 2 'paths of all arms on seed 1' at screen 0.0229, screen 0.93 left font ",11" tc rgb MUTED
F = 'huber-0-5-contour.dat'
set xrange [-1.2354733333333345:7.412840000000006]
set yrange [-2.6151137970006184:4.724783127968637]
set contour base; unset surface
set cntrparam levels discrete 1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5, 5.0, 5.5, 6.0, 6.5, 7.0
set table $LINES
splot F matrix using (-1.2354733333333345 + $1*0.048046185185185226):(-2.6151137970006184 + $2*0.04077720513871808):3
unset table
unset contour
set lmargin at screen 0.0943; set rmargin at screen 0.8686
set bmargin at screen 0.0933; set tmargin at screen 0.86
set border 15
unset grid
set xlabel 'intercept' tc rgb TEXT offset 0,0.3
set label 4 'slope' at screen 0.0186, graph 0.5 center rotate by 90 tc rgb TEXT
set palette defined (0 "#93a4b5", 0.35 "#bcc8d3", 0.7 "#e3e9ee", 1 "#ffffff") maxcolors 32
set cbrange [0.8226220889763058:7.28879738257725]
set label 5 'f' at screen 0.9857, graph 0.5 center rotate by 90 tc rgb TEXT
set colorbox user origin 0.8914,0.0933 size 0.02,0.7667 noborder
set cbtics scale 0.3 font ",10"
P = 'huber-0-5-contour-paths.dat'
set arrow from screen 0.0943, screen 0.89 to screen 0.12, screen 0.89 nohead lc rgb C1 lw 2
set label 'bfgs2' at screen 0.1286, screen 0.89 left font ",11" tc rgb TEXT
set arrow from screen 0.2014, screen 0.89 to screen 0.2271, screen 0.89 nohead lc rgb C2 lw 2
set label 'coordinateDescent' at screen 0.2357, screen 0.89 left font ",11" tc rgb TEXT
set arrow from screen 0.4217, screen 0.89 to screen 0.4474, screen 0.89 nohead lc rgb C3 lw 2
set label 'gradientDescent' at screen 0.456, screen 0.89 left font ",11" tc rgb TEXT
set label '○ start' at screen 0.6231, screen 0.89 left font ",11" tc rgb TEXT
set label '● end' at screen 0.7149, screen 0.89 left font ",11" tc rgb TEXT
set label '△ minimum' at screen 0.7877, screen 0.89 left font ",11" tc rgb TEXT
plot F matrix using (-1.2354733333333345 + $1*0.048046185185185226):(-2.6151137970006184 + $2*0.04077720513871808):3 with image, \
  $LINES using 1:2 with lines lw 0.5 lc rgb "#a057606a", \
  P index 2 using 1:2 with lines lw 1.0 lc rgb "#50".C3[2:], \
  P index 1 using 1:2 with lines lw 2.8 lc rgb "#40ffffff", \
  P index 1 using 1:2 with lines lw 1.4 lc rgb C2, \
  P index 1 using 1:2 with points pt 7 ps 0.18 lc rgb C2, \
  P index 0 using 1:2 with lines lw 3.4 lc rgb "#40ffffff", \
  P index 0 using 1:2 with lines lw 1.7 lc rgb C1, \
  P index 0 using 1:2 with points pt 7 ps 0.3 lc rgb C1, \
  P index 0 every ::5::5 using 1:2 with points pt 7 ps 0.9 lc rgb C1, \
  P index 1 every ::216::216 using 1:2 with points pt 7 ps 0.9 lc rgb C2, \
  P index 2 every ::1000::1000 using 1:2 with points pt 7 ps 0.9 lc rgb C3, \
  P index 3 using 1:2 with points pt 6 ps 1 lw 2 lc rgb INK, \
  P index 4 using 1:2 with points pt 8 ps 1.1 lw 1.8 lc rgb INK
